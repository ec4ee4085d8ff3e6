// Narrows the list of routes in the page. Without it the links above the list lead to pages of their own.
// Nothing is stored and nothing is sent; the address does not change.
(function () {
  var nav = document.querySelector('nav.narrow');
  var table = document.querySelector('table.routes');
  if (!nav || !table) return;
  var rows = [].slice.call(table.querySelectorAll('tbody tr'));
  var box = document.createElement('div');
  var count = document.createElement('p');
  var all = document.createElement('button');
  box.className = 'narrow';
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', nav.getAttribute('aria-label'));
  count.setAttribute('role', 'status');
  all.type = 'button';
  all.textContent = 'Show all routes';
  var selects = [].map.call(nav.querySelectorAll('[data-group]'), function (group) {
    var label = document.createElement('label');
    var select = document.createElement('select');
    select.autocomplete = 'off';
    select.name = group.getAttribute('data-group');
    select.add(new Option('All', ''));
    [].forEach.call(group.querySelectorAll('a'), function (link) {
      select.add(new Option(link.textContent, link.getAttribute('data-value')));
    });
    label.appendChild(document.createTextNode(group.querySelector('p').textContent + ' '));
    label.appendChild(select);
    box.appendChild(label);
    select.addEventListener('change', show);
    return select;
  });
  function show() {
    var shown = 0;
    rows.forEach(function (row) {
      var fits = selects.every(function (select) {
        var of = row.getAttribute('data-' + select.name);
        return !select.value || of === null || of.split(' ').indexOf(select.value) >= 0;
      });
      row.hidden = !fits;
      if (fits) shown += 1;
    });
    count.textContent = shown
      ? 'Showing ' + shown + ' of ' + rows.length + ' routes.'
      : 'No route in this list fits. Choose fewer, or ask your personal adviser.';
    all.hidden = shown === rows.length;
  }
  all.addEventListener('click', function () {
    selects.forEach(function (select) { select.value = ''; });
    show();
    selects[0].focus();
  });
  box.appendChild(count);
  box.appendChild(all);
  nav.parentNode.insertBefore(box, nav);
  nav.hidden = true;
  show();
})();
