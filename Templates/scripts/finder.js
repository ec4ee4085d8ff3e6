// Makes questions of the page that says what somebody can get. Nothing is stored and nothing is sent; the
// address does not change, and whatever was chosen is gone when the page is left.

// Which question comes next, and what comes out. `ways` is a list of nodes: the question that a node asks,
// then where each answer leads: a number above 0 says how many nodes before, 0 that nobody can answer so,
// -1 to the first group, -2 to the second and so on.
//
// Who does not know an answer is in several places at once. A step is either { ends: [groups] } or
// { asks: question, to: [step or null for each answer], unsure: step }; steps from which the same can come
// out are one, so that a question that makes no difference is never asked. What follows the first question
// is looked at once it is answered: most of it is only for whoever does not know their age.
function offerFinder(ways) {
  var steps = {};
  var same = {};
  var count = 0;
  function one(key, step) {
    if (!same[key]) {
      step.id = count += 1;
      same[key] = step;
    }
    return same[key];
  }
  function go(places, question, answer) {
    var next = [];
    function add(place) {
      if (next.indexOf(place) < 0) next.push(place);
    }
    places.forEach(function (place) {
      var node = place < 0 ? null : ways[place];
      if (!node || node[0] !== question) return add(place);
      for (var number = 1; number < node.length; number += 1) {
        var way = node[number];
        if (way && (answer < 0 || answer === number - 1)) add(way < 0 ? way : place - way);
      }
    });
    return next.sort(function (a, b) { return a - b; });
  }
  function step(places) {
    var key = places.join();
    if (steps[key]) return steps[key];
    var asked;
    places.forEach(function (place) {
      if (place >= 0 && (!asked || ways[place][0] < asked[0])) asked = ways[place];
    });
    var found;
    if (!asked) {
      found = one(key, { ends: places.map(function (place) { return -1 - place; }) });
    } else {
      var unsure = step(go(places, asked[0], -1));
      var to = asked.slice(1).map(function (way, answer) {
        var next = go(places, asked[0], answer);
        return next.length ? step(next) : null;
      });
      var id = asked[0] + ':' + unsure.id;
      var matters = false;
      to.forEach(function (next) {
        id += ':' + (next ? next.id : 0);
        if (next && next !== unsure) matters = true;
      });
      found = matters ? one(id, { asks: asked[0], to: to, unsure: unsure }) : unsure;
    }
    return (steps[key] = found);
  }
  var last = ways.length - 1;
  var start = { asks: ways[last][0] };
  return {
    start: start,
    next: function (at, answer) {
      if (at === start) return step(go([last], at.asks, answer));
      return answer < 0 ? at.unsure : at.to[answer];
    }
  };
}

(function () {
  var template = document.querySelector('template[data-ways]');
  var main = document.querySelector('main');
  var parts = [].slice.call(template.content.children);
  var form = parts[0];
  var questions = parts.slice(1, -1);
  var why = parts[parts.length - 1];
  var finder = offerFinder(JSON.parse(template.getAttribute('data-ways')));
  // The questions so far, the last one without an answer until it is given: 0, 1 and so on, -1 for not known.
  var asked;
  var shown;

  function all(selector, within) {
    return [].slice.call((within || document).querySelectorAll(selector));
  }

  // Every group that can still come out: what comes out for whoever knows nothing more.
  function ends(step) {
    return step.ends || ends(step.unsure);
  }

  function ask() {
    var at = asked[asked.length - 1];
    if (shown) shown.remove();
    shown = questions[at.step.asks].cloneNode(true);
    all('input', shown).forEach(function (input) {
      var answer = input.value ? +input.value : -1;
      if (answer >= 0 && at.step.to && !at.step.to[answer]) input.parentNode.remove();
      input.checked = at.answer === answer;
    });
    var alert = form.firstElementChild;
    alert.hidden = true;
    form.insertBefore(shown, alert);
    all('button[type]', form).forEach(function (button) { button.hidden = asked.length < 2; });
    why.remove();
    form.hidden = false;
    main.classList.add('asking');
  }

  // Shows the group that came out, or all those that still can, and what is open to them at their age.
  function tell(step) {
    var left = ends(step);
    var unsure = main.querySelector('section.unsure');
    var groups = all('.groups>section:not(.unsure)');
    var told = left.length > 1 ? unsure : groups[left[0]];
    unsure.parentNode.insertBefore(unsure, unsure.parentNode.firstElementChild);
    groups.concat(unsure).forEach(function (group) {
      group.hidden = group !== told && (told !== unsure || left.indexOf(groups.indexOf(group)) < 0);
    });
    all('.fits').forEach(function (fits) { fits.hidden = told !== unsure; });
    main.querySelector('.everybody').hidden = !told.classList.contains('served');

    var list = why.querySelector('ul');
    list.nextElementSibling.hidden = told !== unsure;
    var age = '';
    list.textContent = '';
    asked.forEach(function (at) {
      if (at.answer === undefined) return;
      var question = questions[at.step.asks];
      var input = question.querySelector('[value="' + (at.answer < 0 ? '' : at.answer) + '"]');
      list.appendChild(document.createElement('li')).textContent = input.getAttribute('data-says');
      if (question.hasAttribute('data-age')) age = input.value;
    });
    all('[data-at]').forEach(function (item) {
      item.hidden = !!age && item.getAttribute('data-at').split(' ').indexOf(age) < 0;
      var topic = item.parentNode.parentNode;
      topic.hidden = !topic.querySelector('li:not([hidden])');
    });

    form.hidden = true;
    main.classList.remove('asking');
    told.insertBefore(why, told.children[2]);
    told.firstElementChild.focus();
  }

  function begin() {
    asked = [{ step: finder.start }];
    ask();
  }

  form.addEventListener('submit', function (event) {
    event.preventDefault();
    var at = asked[asked.length - 1];
    var chosen = shown.querySelector(':checked');
    if (!chosen) {
      form.querySelector('[role=alert]').hidden = false;
      shown.querySelector('input').focus();
      return;
    }
    at.answer = chosen.value ? +chosen.value : -1;
    var next = finder.next(at.step, at.answer);
    if (next.ends) return tell(next);
    asked.push({ step: next });
    ask();
    focus();
  });

  function focus() { shown.querySelector('h2').focus(); }

  var buttons = all('button[type]', form).concat(all('button', why));
  [
    function back() { asked.pop(); ask(); focus(); },
    function stop() { tell(asked[asked.length - 1].step); },
    function paper() { window.print(); },
    function change() { ask(); focus(); },
    function again() { begin(); focus(); }
  ].forEach(function (action, number) { buttons[number].addEventListener('click', action); });

  template.parentNode.insertBefore(form, template);
  begin();
  window.addEventListener('pagehide', begin);
  window.addEventListener('pageshow', function (event) { if (event.persisted) begin(); });
})();
