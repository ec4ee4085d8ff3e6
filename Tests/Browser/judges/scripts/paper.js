// What should not be on paper and is, and the other way about.
() => {
  const problems = [];
  const isPrinted = (element) => element.checkVisibility({ visibilityProperty: true });
  for (const nav of document.querySelectorAll("nav")) {
    if (isPrinted(nav)) problems.push(`<nav> '${nav.ariaLabel ?? ""}' is printed`);
  }
  const main = document.querySelector("main");
  if (!main || !isPrinted(main)) problems.push("<main> is not printed");
  const width = document.scrollingElement.scrollWidth;
  if (width > innerWidth) problems.push(`on paper, the page is ${width} pixels wide`);
  return problems;
}
