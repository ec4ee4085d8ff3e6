// Shows the search and loads it when it is first used. Without it the A to Z is there.
(function (d) {
  var box = d.querySelector('[data-search]');
  box.hidden = false;
  box.addEventListener(box.tagName === 'FORM' ? 'focusin' : 'click', function () {
    var script = d.createElement('script');
    script.src = box.getAttribute('data-search');
    script.onerror = function () { box.hidden = true; };
    d.head.appendChild(script);
  }, { once: true });
})(document);
