() => {
  const style = getComputedStyle(document.body);
  return { font: style.fontFamily, spacing: `${style.margin} ${style.padding} ${style.lineHeight}` };
}
