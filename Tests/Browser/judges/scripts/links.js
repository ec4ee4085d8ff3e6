() => {
  const resolved = (written) => {
    try { return new URL(written, document.baseURI).href; } catch { return null; }
  };
  return {
    url: location.href,
    ids: [...document.querySelectorAll("[id]")].map((element) => element.id),
    links: [...document.querySelectorAll("[href]")].map((element) => ({
      written: element.getAttribute("href"),
      url: resolved(element.getAttribute("href")),
      followed: element.matches("a, area"),
    })),
  };
}
