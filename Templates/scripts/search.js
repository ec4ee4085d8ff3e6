// The search: it stands at the beginning of search.js, and the index behind it calls it.
//
// offerSearch({…}) hands over what the index says of itself, offerSearch(NUMBER, …) one of its parts. Nothing
// that is typed is kept or sent, and the address does not change.
(function (d) {
  var root = d.currentScript.src.replace(/[^/]*$/, '');
  var index, form, parts = [], waiting = {};

  window.offerSearch = function (part, text, postings) {
    if (typeof part === 'object') index = part;
    else parts[part] = part < index.blocks ? pages(text) : terms(text, postings);
    (waiting[part] || []).forEach(function (then) { then(); });
    if (index && !form && parts.length === (index.from.length > 1 ? 0 : 2)) show();
  };
  offerSearch.find = find;
  offerSearch.stem = stem;
  offerSearch.split = split;

  // Loads parts that are not there yet, and goes on when all are, or cannot be had.
  function need(numbers, then) {
    var missing = numbers.filter(function (number) { return !parts[number]; });
    var left = missing.length;
    function one() { if (!--left) then(); }
    if (!left) return then();
    missing.forEach(function (number) {
      if (waiting[number]) return waiting[number].push(one);
      var script = d.createElement('script');
      waiting[number] = [one];
      script.src = root + index.files[number];
      script.onerror = function () {
        var all = waiting[number];
        delete waiting[number];
        all.forEach(function (then) { then(); });
      };
      d.head.appendChild(script);
    });
  }

  // Pages by folder: a title on each line, with the name of the file where it is not made of the title.
  function pages(text) {
    var folder = '', list = [];
    text.split('\n').forEach(function (line) {
      if (line[0] === '/') return folder = line.slice(1);
      var title = line.split('\t');
      var name = title[1] || title[0].toLowerCase().replace(/[^a-z0-9]+/g, '-');
      list.push({ title: title[0], href: root + folder + name + '.html' });
    });
    return list;
  }

  // Words in order, each behind a capital letter that says how much of the last one it begins with; and for
  // each the pages that it leads to.
  function terms(text, postings) {
    var list = postings.split(' '), last = '';
    return (text.match(/[A-Z][^A-Z]*/g) || []).map(function (piece, number) {
      last = last.slice(0, piece.charCodeAt(0) - 65) + piece.slice(1);
      var word = /^[\0-\x7f]*$/.test(last) ? last : stem(fold(last));
      return { word: word, pages: list[number] };
    });
  }

  var DIGITS = '';
  for (var code = 33; code < 127; code++) {
    if ('$\\`'.indexOf(String.fromCharCode(code)) < 0) DIGITS += String.fromCharCode(code);
  }

  // The pages of a word: distances and how strongly the word leads there.
  function read(postings) {
    var list = [], page = -1, high = 0;
    for (var i = 0; i < postings.length; i++) {
      var digit = DIGITS.indexOf(postings[i]);
      if (digit >= 60) {
        high = high * 30 + digit - 60;
      } else {
        page += high * 15 + (digit >> 2) + 1;
        high = 0;
        list.push([page, digit & 3]);
      }
    }
    return list;
  }

  function fold(text) {
    return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  }

  // The words of a text that say something, as they stand.
  function spellings(text) {
    return (fold(text).replace(/['\u2019]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) || [])
      .filter(function (word) {
        return !/^[\0-\x7f]$/.test(word) && index.stop.indexOf(' ' + word + ' ') < 0;
      });
  }

  // The same as the index has them.
  function split(text) { return spellings(text).map(stem); }

  // As SearchStem does it.
  function stem(word) {
    if (!index.stems || word.length < 4 || /[^a-z]/.test(word)) return word;
    if (/..ies$/.test(word)) word = word.slice(0, -3) + 'y';
    else if (/(ss|x|ch|sh|z)es$/.test(word)) word = word.slice(0, -2);
    else if (/[^sui]s$/.test(word)) word = word.slice(0, -1);
    if (/..ied$/.test(word)) {
      word = word.slice(0, -3) + 'y';
    } else if (/[aeiouy].*ing$/.test(word) && word.length > 5 ||
      /[aeiouy].*[^e]ed$/.test(word) && word.length > 4) {
      word = word.replace(/(ing|ed)$/, '');
      if (/([^aeiouylsz])\1$/.test(word)) word = word.slice(0, -1);
      else if (/^[^aeiouy][aeiouy][^aeiouywx]$/.test(word)) word += 'e';
    } else if (/...[ts]ion$/.test(word)) {
      word = word.slice(0, -3);
    }
    return word.length > 4 ? word.replace(/e$/, '') : word;
  }

  // Whether a word begins like another one once a letter is left out, put in, changed or swapped.
  function near(typed, word) {
    var i = 0;
    while (i < typed.length && typed[i] === word[i]) i++;
    return word.startsWith(typed.slice(i + 1), i + 1) || word.startsWith(typed.slice(i), i + 1) ||
      word.startsWith(typed.slice(i + 1), i) ||
      typed[i] === word[i + 1] && typed[i + 1] === word[i] &&
      word.startsWith(typed.slice(i + 2), i + 2);
  }

  // The parts that may hold words like one: those that begin with the same two letters.
  function partsOf(word) {
    var start = word.slice(0, 2), numbers = [];
    index.from.forEach(function (first, number) {
      var next = index.from[number + 1];
      if ((next === undefined || next > start) && first <= start + '\uffff') {
        numbers.push(index.blocks + number);
      }
    });
    return numbers;
  }

  // How well a word of the index fits what is typed; 0 where it does not.
  function fit(typed, word, isLast) {
    if (word === typed) return 1;
    if (typed.length > (isLast ? 1 : 2) && word.startsWith(typed)) {
      return .75 * typed.length / word.length;
    }
    return 0;
  }

  // The same with one mistake; where it is in an ending, what stands before that must fit.
  function loose(typed, word, isLast, spelling) {
    if (typed.length > 3 && near(typed, word)) {
      return .7 * Math.min(typed.length, word.length) / Math.max(typed.length, word.length);
    }
    return word.length > 3 && word.length > spelling.length - 4 && near(word, spelling) ? .4 : 0;
  }

  // The words that everybody uses for words of the pages: what is typed, and what is meant.
  function meant(words) {
    var text = ' ' + words.join(' ') + ' ', found = [];
    index.everyday.split('\n').filter(Boolean).forEach(function (line) {
      var pair = line.split('\t');
      pair[0].split(',').forEach(function (typed) {
        if (!text.includes(' ' + typed + ' ')) return;
        pair[1].split(' ').forEach(function (word) {
          found.push({ word: word, typed: typed.split(' ') });
        });
      });
    });
    return found;
  }

  var LEVELS = [1, 2.5, 4.5, 8];

  // The words of the index that begin like one.
  function like(word) {
    return [].concat.apply([], partsOf(word).map(function (number) { return parts[number] || []; }));
  }

  function isKnown(word) {
    return like(word).some(function (term) { return term.word === word; });
  }

  // Adds to the scores of pages what one typed word gives them.
  function score(typed, spelling, isLast, share, scores) {
    var best = {}, found = like(typed);
    [fit, loose].some(function (test) {
      var any = false;
      found.forEach(function (term) {
        var fits = test(typed, term.word, isLast, spelling);
        if (!fits) return;
        any = true;
        var list = read(term.pages);
        var worth = fits * share * Math.log(1 + index.count / list.length);
        list.forEach(function (posting) {
          best[posting[0]] = Math.max(best[posting[0]] || 0, worth * LEVELS[posting[1]]);
        });
      });
      return any;
    });
    for (var page in best) scores[page] = (scores[page] || 0) + best[page];
  }

  // Finds pages: calls back with the best ones, and how many there are.
  function find(query, then) {
    var spelled = spellings(query), words = spelled.map(stem), others = meant(words), needed = [];
    words.concat(others.map(function (other) { return other.word; })).forEach(function (word) {
      needed = needed.concat(partsOf(word));
    });
    need(needed, function () {
      var scores = {};
      words.forEach(function (word, i) {
        score(word, spelled[i], i === words.length - 1 && !/\s$/.test(query), 1, scores);
      });
      others.forEach(function (other) {
        // What pages say too is mostly meant as it is typed.
        score(other.word, other.word, false, other.typed.every(isKnown) ? .3 : .8, scores);
      });
      var order = Object.keys(scores).sort(function (a, b) {
        return scores[b] - scores[a] || a - b;
      });
      var best = order.slice(0, 10);
      function block(page) { return Math.floor(page / index.size); }
      need(best.map(block), function () {
        // A title counts for more the more of it was typed.
        then(best.map(function (number) {
          var page = (parts[block(number)] || [])[number % index.size];
          var title = page ? split(page.title) : [];
          var typed = title.filter(function (word) { return words.includes(word); });
          return { page: page, score: scores[number] * (1 + .3 * typed.length / (title.length || 1)) };
        }).filter(function (found) { return found.page; }).sort(function (a, b) {
          return b.score - a.score;
        }).map(function (found) { return found.page; }), order.length);
      });
    });
  }

  function add(parent, tag, text) {
    var child = d.createElement(tag);
    if (text) child.textContent = text;
    parent.appendChild(child);
    return child;
  }

  // Puts the search into the page: where a form waits for it, there; behind a button, below the page's top.
  function show() {
    var box = d.querySelector('[data-search]'), input, status, list, timer;
    form = box;
    if (box.tagName !== 'FORM') {
      var button = box.querySelector('button');
      form = d.createElement('form');
      form.className = 'find wrap';
      form.setAttribute('role', 'search');
      var label = add(form, 'label', index.say.label);
      label.htmlFor = 'search';
      input = add(form, 'input');
      input.type = 'search';
      input.id = 'search';
      input.autocomplete = 'off';
      d.body.insertBefore(form, d.querySelector('header').nextSibling);
      button.onclick = function () {
        form.hidden = !form.hidden;
        button.setAttribute('aria-expanded', !form.hidden);
        if (!form.hidden) input.focus();
      };
      form.hidden = true;
      button.onclick();
    }
    input = form.querySelector('input');
    status = add(form, 'p');
    status.setAttribute('role', 'status');
    list = add(form, 'ol');
    list.className = 'ways';
    input.addEventListener('input', search);
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      var first = list.querySelector('a');
      if (first) first.focus();
    });
    window.addEventListener('pagehide', clear);
    window.addEventListener('pageshow', clear);
    if (input.value) search();

    function clear() {
      input.value = '';
      search();
    }

    function search() {
      var query = input.value;
      clearTimeout(timer);
      if (!split(query).length) {
        list.textContent = status.textContent = '';
        return;
      }
      find(query, function (found, count) {
        if (input.value !== query) return;
        list.textContent = '';
        found.forEach(function (page) {
          add(add(list, 'li'), 'a', page.title).href = page.href;
        });
        // Said once somebody stops typing.
        timer = setTimeout(function () {
          var say = index.say;
          status.textContent =
            count > 1 ? say.many.replace('#', count) : count ? say.one : say.none;
          if (!count) help();
        }, 250);
      });
    }

    // Where to go when nothing was found.
    function help() {
      var help = index.say.help;
      for (var i = 0; i < help.length; i += 2) {
        add(add(list, 'li'), 'a', help[i]).href = help[i + 1].replace(/^(?!tel:)/, root);
      }
    }
  }
})(document);
