// What the page that asks what somebody can get does, driven from within it. Each function is called by name
// with what it needs and returns { problems: [...], counts... }.
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const words = (element) => element.textContent.replace(/\s+/g, ' ').trim();
  const template = document.querySelector('template[data-ways]');
  const fieldsets = all('fieldset', template.content);
  const titles = fieldsets.map((fieldset) => words(fieldset.querySelector('legend')));
  const groups = all('.groups>section:not(.unsure)').map((section) => words(section.querySelector('h2')));
  const ways = JSON.parse(template.dataset.ways);
  const few = (problems) => [...new Set(problems)].slice(0, 5);

  // What the page's own lists say of each group: cases, each with conditions, each with sentences of which one
  // must be true, each with what is answered to which question.
  function said(questions) {
    const meant = new Map();
    questions.forEach(({ says }, question) => says.forEach((sentence, answer) => meant.set(sentence, [question, answer])));
    const parse = (text) => {
      const found = [];
      let rest = text;
      while (rest) {
        const sentence = [...meant.keys()].find((one) => rest.startsWith(one));
        if (!sentence) throw new Error(`nobody can answer '${rest}'`);
        found.push(meant.get(sentence));
        rest = rest.slice(sentence.length).trim();
      }
      return found;
    };
    return all('.groups>section:not(.unsure)').map((section) =>
      all('.fits>ul', section).map((list) => {
        const items = [...list.children];
        const isLeftOver = words(items[items.length - 1]) === 'No group above fits you.';
        return {
          isLeftOver,
          conditions: (isLeftOver ? items.slice(0, -1) : items).map((item) => {
            const inner = item.querySelector('ul');
            return inner ? [...inner.children].map((one) => parse(words(one))) : [parse(words(item))];
          }),
        };
      }));
  }

  function rules(table) {
    const problems = [];
    const places = titles.map((title) => table.questions.findIndex((question) => question.title === title));
    if (places.includes(-1)) return { problems: [`asks '${titles[places.indexOf(-1)]}', which is no question of the rules`] };
    const finder = offerFinder(ways);
    const firsts = new Map();
    // Who has answers to all questions, -1 for those not known, is asked some of them and comes to some groups.
    const walk = (answers) => {
      const first = answers[places[finder.start.asks]];
      if (!firsts.has(first)) firsts.set(first, finder.next(finder.start, first));
      let step = firsts.get(first);
      while (step && !step.ends) step = finder.next(step, answers[places[step.asks]]);
      return step ? step.ends.map((end) => groups[end]) : [];
    };
    const cases = said(table.questions);
    const fits = (answers) => ({ conditions }) =>
      conditions.every((ors) => ors.some((ands) => ands.every(([question, answer]) => answers[question] === answer)));
    let combinations = 0;
    let possible = 0;
    const check = (answers, title) => {
      const told = walk(answers);
      if (told.length !== 1 || told[0] !== title) problems.push(`says '${told}' and not '${title}' to ${answers}`);
      const fit = fits(answers);
      const first = cases.findIndex((group) => group.some(fit));
      if (groups[first] !== title) problems.push(`without JavaScript, '${groups[first]}' fits ${answers} before '${title}'`);
      cases.forEach((group, number) => {
        if (groups[number] !== title && group.some((one) => !one.isLeftOver && fit(one))) {
          problems.push(`without JavaScript, '${groups[number]}' fits ${answers}, who are '${title}'`);
        }
      });
    };
    for (const entry of table.all) {
      const [line, number] = entry.split('=');
      const title = number ? table.told[number] : undefined;
      const answers = [...line].map((answer) => (answer === '*' ? -1 : +answer));
      const free = answers.flatMap((answer, question) => (answer < 0 ? [question] : []));
      if (title === undefined) {
        combinations += free.reduce((product, question) => product * table.questions[question].says.length, 1);
        continue;
      }
      const fill = (number) => {
        if (problems.length > 20) return;
        if (number < free.length) {
          table.questions[free[number]].says.forEach((_, answer) => {
            answers[free[number]] = answer;
            fill(number + 1);
          });
          return;
        }
        combinations += 1;
        possible += 1;
        check(answers, title);
      };
      fill(0);
    }
    for (const entry of table.some) {
      const [line, numbers] = entry.split('=');
      const expected = numbers.split(',').map((number) => table.told[number]);
      const told = walk([...line].map((answer) => (answer === '?' ? -1 : +answer)));
      if ([...told].sort().join() !== [...expected].sort().join()) problems.push(`says '${told}' and not '${expected}' to ${line}`);
    }
    return { problems: few(problems), combinations, possible, partial: table.some.length };
  }

  const form = () => document.querySelector('main form');
  const shown = (element) => element.checkVisibility();
  const press = (name) => {
    const button = all('main button').filter(shown).find((button) => words(button) === name);
    if (!button) throw new Error(`there is no button '${name}'`);
    button.click();
  };
  const open = (step) => step.ends || open(step.unsure);

  // Answers on the page as a person does, and says where it is not as the finder says.
  function clicks() {
    const problems = [];
    const finder = offerFinder(ways);
    const before = [location.href, history.length].join();
    const focused = (what) => { if (words(document.activeElement) !== what) problems.push(`'${what}' does not have the focus`); };
    const choices = (step) => (step.to ? step.to.flatMap((next, answer) => (next ? [answer] : [])) : ways[ways.length - 1].slice(1).map((_, answer) => answer)).concat(-1);

    function asks(step) {
      if (words(form().querySelector('legend')) !== titles[step.asks]) problems.push(`does not ask '${titles[step.asks]}'`);
      const offered = all('input', form()).map((input) => (input.value === '' ? -1 : +input.value));
      if (offered.join() !== choices(step).join()) problems.push(`offers ${offered} to '${titles[step.asks]}'`);
      if (all('.groups>section, .everybody').some(shown)) problems.push(`shows groups beside '${titles[step.asks]}'`);
    }

    function tells(step, path) {
      const ends = open(step).map((end) => groups[end]);
      const seen = all('.groups>section').filter(shown).map((section) => words(section.querySelector('h2')));
      const unsure = words(document.querySelector('section.unsure h2'));
      const wanted = ends.length > 1 ? [unsure, ...groups.filter((group) => ends.includes(group))] : ends;
      if (seen.join() !== wanted.join()) problems.push(`shows '${seen}' and not '${wanted}'`);
      if (shown(form())) problems.push('asks on when it has told what comes out');
      focused(wanted[0]);
      const why = all('.groups .callout li').map(words);
      const said = path.map(([question, answer]) =>
        fieldsets[question].querySelector(`[value="${answer < 0 ? '' : answer}"]`).dataset.says.trim());
      if (why.join() !== said.join()) problems.push(`says '${why}' and not '${said}' led there`);
      const age = path.map(([question, answer]) => (fieldsets[question].dataset.age === undefined ? '' : String(answer))).join('');
      all('[data-at]').forEach((item) => {
        const is = age === '' || age === '-1' || item.dataset.at.split(' ').includes(age);
        if (is === item.hidden) problems.push(`${is ? 'hides' : 'shows'} '${words(item)}' at the age ${age}`);
      });
    }

    // Each way through without "I do not know", then ways by which every other answer is given once.
    const known = [];
    const follow = (step, path) => {
      if (step && step.ends) return known.push(path);
      choices(step).filter((answer) => answer >= 0).forEach((answer) => follow(finder.next(step, answer), [...path, answer]));
    };
    follow(finder.start, []);
    const edges = new Set();
    const prefixes = new Map([[finder.start, []]]);
    const steps = [finder.start];
    for (const step of steps) {
      for (const answer of choices(step)) {
        const next = finder.next(step, answer);
        if (!next.ends && !prefixes.has(next)) {
          prefixes.set(next, [...prefixes.get(step), answer]);
          steps.push(next);
        }
      }
    }
    let paths = 0;
    function click(answers) {
      paths += 1;
      let step = finder.start;
      const path = [];
      for (let number = 0; step && !step.ends; number += 1) {
        asks(step);
        // Past what is given: an answer that nobody gave yet to this question.
        const left = choices(step).filter((one) => !edges.has(`${step.id}:${one}`));
        const answer = number < answers.length ? answers[number] : left.length ? left[0] : -1;
        edges.add(`${step.id}:${answer}`);
        path.push([step.asks, answer]);
        form().querySelector(`[value="${answer < 0 ? '' : answer}"]`).click();
        press('Next');
        step = finder.next(step, answer);
        if (!step.ends) focused(titles[step.asks]);
      }
      tells(step, path);
      const [question, answer] = path[path.length - 1];
      press('Back');
      focused(titles[question]);
      const checked = form().querySelector(':checked');
      if (!checked || checked.value !== (answer < 0 ? '' : String(answer))) problems.push(`forgets the answer to '${titles[question]}' on the way back`);
      press('Next');
      press('Start again');
      focused(titles[finder.start.asks]);
      if (form().querySelector(':checked')) problems.push('remembers an answer when it starts again');
    }
    try {
      everything();
    } catch (error) {
      problems.push(error.message);
    }
    if ([location.href, history.length].join() !== before) problems.push('changes its address or its history');
    return { problems: few(problems), questions: steps.length, edges: edges.size, known: known.length, paths };

    function everything() {
      known.forEach(click);
      for (const step of steps) {
        for (const answer of choices(step)) {
          if (problems.length > 20) break;
          if (!edges.has(`${step.id}:${answer}`)) click([...prefixes.get(step), answer]);
        }
      }
      press('Next');
      if (!shown(form().querySelector('[role=alert]'))) problems.push('says nothing where nothing is chosen');
    }
  }

  return { rules, clicks };
})()
