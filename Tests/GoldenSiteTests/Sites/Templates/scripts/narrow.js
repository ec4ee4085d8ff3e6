// A script that stands in the page.
document.querySelector('nav.narrow').hidden = true;
