// What does not fit the screen, and what is too small for a thumb.
() => {
  const problems = [];
  const width = document.scrollingElement.scrollWidth;
  if (width > innerWidth) {
    const widest = [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > innerWidth)
      .map((element) => element.localName);
    problems.push(
      `the page is ${width} pixels wide where there are ${innerWidth} (${widest.slice(0, 5)})`);
  }

  // A link among other words of its block may be as high as its line, and so may one in a table or in
  // a list that came from Markdown: there axe holds links to the 24 pixels of the standard.
  const isInRunningText = (link) => {
    if (getComputedStyle(link).display !== "inline") return false;
    const block = blockAround(link);
    if (block.closest("table, main :is(ul, ol):not([class])") && !block.closest("nav")) return true;
    const words = block.cloneNode(true);
    for (const other of words.querySelectorAll("a, button")) other.remove();
    return /[\p{L}\p{N}]/u.test(words.textContent);
  };
  const blockAround = (element) => {
    let block = element.parentElement;
    while (getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
    return block;
  };

  // What a finger hits may be larger than the box, where a rule stretches it; found to a quarter of a
  // pixel at either end, and never taken for larger than it is.
  const reach = (target, x, y, step) => {
    let distance = 0;
    while (distance < 44 && target.contains(document.elementFromPoint(x, y + (distance + 0.25) * step))) {
      distance += 0.25;
    }
    return distance;
  };
  const height = (target) => {
    const box = target.getBoundingClientRect();
    if (box.height >= 44) return box.height;
    target.scrollIntoView({ block: "center" });
    const { left, right, top, bottom } = target.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return Math.max(box.height, reach(target, x, y, 1) + reach(target, x, y, -1));
  };

  for (const element of document.querySelectorAll("a[href], button, summary, input, select, textarea")) {
    // A finger that hits the words of a choice has chosen it.
    const target = element.matches("label > :is([type=radio], [type=checkbox])")
      ? element.parentElement : element;
    const isShown = target.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const isSkipLink = target.matches("body > :first-child, body > :first-child *")
      && target.getAttribute("href")?.startsWith("#");
    if (!isShown || isSkipLink || element.type === "hidden" || isInRunningText(target)) continue;
    const high = height(target);
    if (high < 43.5) {
      problems.push(`'${target.textContent.trim()}' is ${Math.floor(high)} pixels high, not 44`);
    }
  }
  scrollTo(0, 0);
  return problems;
}
