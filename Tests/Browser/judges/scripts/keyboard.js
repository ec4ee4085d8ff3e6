// Whether the first stop of the keyboard is a link past the navigation that can be seen, and whether
// every stop shows that the keyboard is on it.
() => {
  const problems = [];
  const skip = document.activeElement;
  const target = skip.getAttribute("href")?.match(/^#(.+)$/)?.[1];
  if (!document.querySelector("nav")) {
    // There is nothing to skip.
  } else if (!target || !document.getElementById(target)) {
    problems.push("the first stop of the keyboard is not a link to the words of the page");
  } else {
    const box = skip.getBoundingClientRect();
    const isOnScreen = box.width > 1 && box.height > 1 && box.left >= 0 && box.top >= 0
      && box.right <= innerWidth && box.bottom <= innerHeight;
    const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    if (!isOnScreen || !skip.contains(top)) {
      problems.push("the link past the header stays hidden when the keyboard reaches it");
    }
  }

  // The ring may be drawn around a larger box that belongs to the link.
  const look = (element) => [null, "::before", "::after"].map((part) => lookOf(element, part)).join();
  const lookOf = (element, part) => {
    const style = getComputedStyle(element, part);
    const hasOutline = style.outlineStyle !== "none" && style.outlineWidth !== "0px"
      && !/^rgba.*, 0\)$/.test(style.outlineColor);
    return [
      hasOutline && `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`,
      style.boxShadow, style.backgroundColor, style.color, style.borderColor, style.borderWidth,
      style.textDecoration,
    ].join("|");
  };
  for (const stop of document.querySelectorAll("a[href], button, summary, input, select, [tabindex='0']")) {
    if (!stop.checkVisibility({ visibilityProperty: true })) continue;
    document.activeElement.blur();
    const before = look(stop);
    stop.focus({ preventScroll: true });
    if (document.activeElement !== stop) {
      problems.push(`the keyboard cannot reach '${stop.textContent.trim()}'`);
    } else if (look(stop) === before) {
      problems.push(`'${stop.textContent.trim()}' does not show that the keyboard is on it`);
    }
  }
  document.activeElement.blur();
  return problems;
}
