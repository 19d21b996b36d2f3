/// The script of the explorer: it shows the part of the page that the address asks for.
///
/// All content is in the page already; the script hides, marks and counts, and builds nothing from
/// text. The address's fragment is the whole of the state:
///
/// - `o`, `t`, `d`, `s`, `r`: objective, theme, document, session, state (mapped, none-found,
///   not-reviewed);
/// - `q`: words to search for;
/// - `n`: whether passages are shown that only look like what is asked for;
/// - `p`: a passage, shown in its document;
/// - `m`: which map, of objectives (`o`) or themes (`t`);
/// - `l`: the language of the page.
enum ExplorerScript {
    static let text = #"""

        const explore = () => {
          'use strict';
          const root = document.documentElement;
          const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));
          const one = (selector, from = document) => from.querySelector(selector);
          const words = text => (text || '').split(' ').filter(Boolean);
          const keys = ['m', 'o', 't', 'd', 's', 'r', 'q', 'n', 'p', 'l'];

          const passages = all('.passage').map(element => ({
            element,
            id: element.id.slice(2),
            d: element.dataset.d,
            s: element.dataset.s || '',
            r: element.dataset.r,
            o: words(element.dataset.o), t: words(element.dataset.t),
            nearO: words(element.dataset.nearO), nearT: words(element.dataset.nearT),
          }));
          const documents = all('.document');
          const subjects = all('.subject');
          const maps = all('.map');
          const form = one('#filters');
          const fields = Object.fromEntries(all('[name]', form).map(field => [field.name, field]));
          const count = one('#count');
          const nearby = one('#near');
          const notice = one('#notice');
          // Anchors serve pages without a script; here the browser must not scroll by itself.
          const anchors = new Map();
          for (const element of [...documents, ...subjects, ...maps]) {
            anchors.set(element.id, element);
            element.dataset.id = element.id;
            element.removeAttribute('id');
          }

          // The address.

          // What there is on this page; an address may ask for what another page had.
          const known = {
            ...Object.fromEntries(['o', 't', 'd', 's', 'r'].map(key => [key,
              new Set(Array.from(fields[key] ? fields[key].options : [], option => option.value))])),
            p: new Set(passages.map(passage => passage.id)),
            m: new Set(['o', 't']),
            l: new Set(['en', 'fr']),
          };
          const read = () => {
            const state = {};
            for (const pair of location.hash.slice(1).split('&')) {
              const [key, ...rest] = pair.split('=');
              if (!keys.includes(key)) continue;
              try { state[key] = decodeURIComponent(rest.join('=')); } catch { state.isStrange = true; }
            }
            for (const key of keys) {
              const value = key === 's' && state.s ? state.d + '&s=' + state.s : state[key];
              if (!value || !known[key] || known[key].has(value)) continue;
              delete state[key];
              state.isStrange = true;
            }
            return state;
          };
          const written = state => '#' + keys.filter(key => state[key])
            .map(key => key + '=' + encodeURIComponent(state[key]).replace(/%2F/g, '/')).join('&');

          // The language: what the address says, else what the reader chose or prefers.

          const preferred = (navigator.languages || []).map(tag => tag.slice(0, 2))
            .find(tag => tag === 'en' || tag === 'fr');
          let language = preferred || root.dataset.ui;
          let isChosen = false;
          const speak = () => {
            for (const button of all('[data-language]')) {
              button.setAttribute('aria-pressed', String(button.dataset.language === language));
            }
            if (root.lang === language) return;
            root.lang = root.dataset.ui = language;
            const french = language === 'fr';
            for (const element of all('[data-en]')) {
              element.setAttribute('aria-label', french ? element.dataset.fr : element.dataset.en);
            }
            for (const element of all('[data-text-en]')) {
              element.textContent = french ? element.dataset.textFr : element.dataset.textEn;
            }
          };
          // The words of an element in the language of the page.
          const spoken = element =>
            (one('.' + language, element) || element).textContent.trim();
          const say = (english, french) => language === 'fr' ? french : english;

          // Search: without case and accents, words from their beginning.

          const letter = /[\p{L}\p{N}]/u;
          const marks = /\p{M}/gu;
          const plain = character => character.normalize('NFD').replace(marks, '').toLowerCase()
            .replace(/[\u2019\u02BC]/g, "'").replace(/\u0153/g, 'oe').replace(/\u00E6/g, 'ae')
            .replace(/\u00DF/g, 'ss');
          const folded = text => {
            let result = '';
            const places = [];
            let place = 0;
            for (const character of text) {
              const form = character < '\u0080' ? character.toLowerCase() : plain(character);
              for (let unit = 0; unit < form.length; unit++) places.push(place);
              result += form;
              place += character.length;
            }
            places.push(place);
            return { text: result, places };
          };
          const found = (passage, word) => {
            passage.folded ??= folded(one('.text', passage.element).textContent);
            const { text, places } = passage.folded;
            const result = [];
            for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
              if (at > 0 && letter.test(text[at - 1])) continue;
              result.push([places[at], places[at + word.length]]);
            }
            return result;
          };
          const highlight = (passage, stretches) => {
            const ranges = [];
            const walker = document.createTreeWalker(one('.text', passage.element), NodeFilter.SHOW_TEXT);
            const nodes = [];
            let start = 0;
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              nodes.push([start, node]);
              start += node.length;
            }
            const place = offset => {
              let index = nodes.length - 1;
              while (index > 0 && nodes[index][0] > offset) index--;
              return [nodes[index][1], Math.min(offset - nodes[index][0], nodes[index][1].length)];
            };
            for (const [from, to] of stretches) {
              const range = document.createRange();
              range.setStart(...place(from));
              range.setEnd(...place(to));
              ranges.push(range);
            }
            return ranges;
          };

          // Showing a view.

          // Styles that checkers of style sheets do not know yet: hits, and passages that are laid
          // out when they come into view, where there are many.
          const sheet = new CSSStyleSheet();
          if (passages.length > 400) {
            sheet.insertRule('.passage{content-visibility:auto;contain-intrinsic-size:auto 14rem}');
          }
          const canHighlight = Boolean(globalThis.Highlight && CSS.highlights);
          if (canHighlight) sheet.insertRule('::highlight(hit){background:var(--hit);color:var(--ink)}');
          document.adoptedStyleSheets = [sheet];
          const away = (element, isAway) => element.classList.toggle('away', isAway);
          const show = () => {
            const state = read();
            if (state.l === 'en' || state.l === 'fr') { language = state.l; isChosen = true; }
            speak();
            if (isChosen && state.l !== language) {
              state.l = language;
              history.replaceState(null, '', written(state));
            }
            const target = passages.find(passage => passage.id === state.p);
            const terms = words(folded(state.q || '').text.trim());
            const isOpen = ['o', 't', 'd', 's', 'r', 'q', 'p'].some(key => state[key]);

            for (const [name, field] of Object.entries(fields)) {
              const value = name === 's' && state.s ? state.d + '&s=' + state.s : state[name] || '';
              if (document.activeElement !== field || field.value.trim() !== value) field.value = value;
            }
            const map = state.m || (state.t && !state.o ? 't' : 'o');
            for (const section of maps) away(section, section.dataset.id !== 'm=' + map);
            for (const tab of all('.tabs a')) {
              if (tab.hash === '#m=' + map) tab.setAttribute('aria-current', 'true');
              else tab.removeAttribute('aria-current');
            }
            const cell = '#' + [state.t && map === 't' ? 't=' + state.t : state.o && 'o=' + state.o,
              state.d && 'd=' + state.d, state.s && 's=' + state.s].filter(Boolean).join('&');
            for (const link of all('.heat a')) {
              if (link.getAttribute('href') === cell) link.setAttribute('aria-current', 'true');
              else link.removeAttribute('aria-current');
            }

            away(one('#welcome'), isOpen);
            root.classList.toggle('open', isOpen);
            const chosen = ['o=' + state.o, 't=' + state.t, 'd=' + state.d + '&s=' + state.s];
            for (const subject of subjects) {
              subject.classList.toggle('chosen', chosen.includes(subject.dataset.id));
            }
            one('#reading').classList.toggle('choosing', Boolean(state.o || state.t));

            let certain = 0, near = 0;
            const hits = canHighlight ? new Highlight() : new Set();
            for (const passage of passages) {
              let fits = isOpen && (!target || passage.d === target.d)
                && (target || !state.d || passage.d === state.d)
                && (target || !state.s || passage.s === state.s)
                && (!state.r || passage.r === state.r);
              let counts = true;
              if (fits && state.o) {
                counts = passage.o.includes(state.o);
                fits = counts || passage.nearO.includes(state.o);
              }
              if (fits && state.t) {
                const isCounted = passage.t.includes(state.t);
                counts = counts && isCounted;
                fits = isCounted || passage.nearT.includes(state.t);
              }
              // What an engine suggests is all there is to say of a passage that nobody read.
              counts = counts || state.r === 'not-reviewed';
              if (fits && terms.length) {
                const stretches = terms.map(term => found(passage, term));
                fits = stretches.every(list => list.length);
                if (fits) for (const hit of highlight(passage, stretches.flat())) hits.add(hit);
              }
              if (fits) counts ? certain++ : near++;
              const isShown = fits && (counts || Boolean(state.n));
              away(passage.element, !isShown);
              if (!isShown) continue;
              passage.element.classList.toggle('near', !counts);
              passage.element.classList.toggle('chosen', passage === target);
              for (const mark of all('mark', passage.element)) {
                mark.classList.toggle('on', words(mark.dataset.o).includes(state.o)
                  || words(mark.dataset.t).includes(state.t));
              }
              for (const line of all('.claims li', passage.element)) {
                const name = line.dataset.target;
                line.classList.toggle('on', name === 'o=' + state.o || name === 't=' + state.t);
              }
            }
            if (canHighlight) CSS.highlights.set('hit', hits);
            for (const section of documents) {
              let isEmpty = true, path = null;
              for (const child of section.children) {
                if (child.classList.contains('path')) {
                  path = child;
                  away(path, true);
                } else if (child.classList.contains('passage') && !child.classList.contains('away')) {
                  isEmpty = false;
                  if (path) away(path, false);
                }
              }
              away(section, isEmpty);
              const notes = one('.notes', section);
              if (notes) away(notes, Boolean(state.o || state.t || state.q || state.r || state.s));
            }

            notice.textContent = !state.isStrange ? ''
              : say('Part of this address matches nothing on this page and was ignored.',
                'Une partie de cette adresse ne correspond \u00E0 rien sur cette page\u00A0; elle a '
                + '\u00E9t\u00E9 ignor\u00E9e.');
            const current = one('.heat a.cell[aria-current]');
            count.textContent = !isOpen || target ? '' : certain + near === 0
              ? (current ? current.getAttribute('aria-label') + '. ' : '') + say('No passage fits. Take a filter away, or look at the neighbouring cells.',
                'Aucun passage ne convient. Retirez un filtre, ou regardez les cases voisines.')
              : certain + (certain === 1 || (certain === 0 && language === 'fr') ? ' passage' : ' passages');
            nearby.hidden = !near || Boolean(target);
            nearby.textContent = state.n
              ? say('Hide those that only look like it', 'Masquer ceux qui y ressemblent seulement')
              : say('Show ' + near + ' more that only look like it',
                'Montrer ' + near + ' de plus qui y ressemblent seulement');

            const subject = [state.o && 'o=' + state.o, state.t && 't=' + state.t,
              state.s && 'd=' + state.d + '&s=' + state.s, state.d && 'd=' + state.d]
              .filter(Boolean).map(name => anchors.get(name)).find(Boolean);
            const heading = subject && one('h2', subject);
            const names = ['o', 't', 'd', 's', 'r'].filter(key => state[key])
              .map(key => fields[key].selectedOptions[0].text.trim());
            if (state.q) names.push(state.q);
            if (target) names.unshift(spoken(one('h3 a', target.element)));
            document.title = [names.join(', '), spoken(one('h1'))].filter(Boolean).join(' \u2013 ');
            return { state, target, heading: isOpen ? heading : null };
          };

          // Going from one view to another.

          const arrive = ({ target, heading, state }) => {
            if (target) {
              target.element.scrollIntoView();
              one('a', target.element).focus({ preventScroll: true });
            } else if (heading) {
              heading.focus({ preventScroll: true });
              const top = one('#reading').getBoundingClientRect().top;
              if (top < 0 || top > innerHeight / 3) one('#reading').scrollIntoView();
            } else if (state.m === undefined) {
              scrollTo(0, 0);
            }
          };
          const update = state => {
            const hash = written(state);
            if (hash === location.hash || (hash === '#' && !location.hash)) return;
            history.pushState(null, '', hash === '#' ? location.pathname + location.search : hash);
            show();
          };
          addEventListener('hashchange', () => arrive(show()));

          form.addEventListener('submit', event => event.preventDefault());
          form.addEventListener('reset', event => {
            event.preventDefault();
            update({ l: isChosen ? language : '' });
            fields.q.value = '';
          });
          form.addEventListener('change', event => {
            const { name, value } = event.target;
            if (name === 'q') return;
            const state = read();
            delete state.p;
            state[name] = value;
            if (name === 'd') delete state.s;
            if (name === 's') {
              const [d, s] = value.split('&s=');
              state.s = s || '';
              if (s) state.d = d;
            }
            update(state);
          });
          let waiting;
          fields.q.addEventListener('input', () => {
            clearTimeout(waiting);
            waiting = setTimeout(() => {
              const state = read();
              delete state.p;
              state.q = fields.q.value.trim();
              history.replaceState(null, '', written(state));
              show();
            }, 120);
          });
          nearby.addEventListener('click', () => {
            const state = read();
            state.n = state.n ? '' : '1';
            update(state);
          });
          for (const button of all('[data-language]')) {
            button.addEventListener('click', () => {
              language = button.dataset.language;
              isChosen = true;
              const state = read();
              state.l = language;
              history.replaceState(null, '', written(state));
              show();
            });
          }
          // From the passages to the map and back without leaving the view.
          for (const link of all('[data-stay]')) {
            link.addEventListener('click', event => {
              event.preventDefault();
              const place = one(link.hash);
              place.scrollIntoView();
              (one('.map:not(.away) .heat a[aria-current]', place)
                || one('.map:not(.away) .heat a', place) || place).focus({ preventScroll: true });
            });
          }
          document.addEventListener('click', async event => {
            const button = event.target.closest && event.target.closest('.copy');
            if (!button) return;
            const passage = button.closest('.passage');
            const text = say('\u201C', '\u00AB\u00A0') + one('.text', passage).textContent.trim()
              + say('\u201D ', '\u00A0\u00BB ') + spoken(one('h3 a', passage)) + '. ' + button.dataset.iri;
            let isCopied = true;
            try { await navigator.clipboard.writeText(text); } catch { isCopied = false; }
            // A second click must not take the answer for the label.
            button.label ??= Array.from(button.childNodes);
            button.textContent = isCopied ? say('Copied', 'Copi\u00E9')
              : say('Not allowed here', 'Pas permis ici');
            setTimeout(() => button.replaceChildren(...button.label), 1500);
          });

          // One cell of a map can be reached with the tab key; arrow keys lead to the others.

          for (const map of maps) {
            // Where the map is wider than the screen, the names of the rows stay in sight.
            const frame = one('.scroll', map);
            frame.addEventListener('scroll', () => {
              for (const name of all('.name', map)) {
                name.setAttribute('transform', 'translate(' + frame.scrollLeft + ',0)');
              }
            }, { passive: true });
            const grid = all('.row', map).map(row => all('a', row));
            const reach = (row, column) => {
              for (const cells of grid) for (const cell of cells) cell.setAttribute('tabindex', '-1');
              grid[row][column].setAttribute('tabindex', '0');
            };
            reach(0, Math.min(1, grid[0].length - 1));
            map.addEventListener('keydown', event => {
              const steps = {
                ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1],
                Home: [0, -99], End: [0, 99], PageUp: [-99, 0], PageDown: [99, 0],
              };
              const step = steps[event.key];
              const row = grid.findIndex(cells => cells.includes(document.activeElement));
              if (!step || row < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
              event.preventDefault();
              const column = grid[row].indexOf(document.activeElement);
              const next = Math.max(0, Math.min(grid.length - 1, row + step[0]));
              const beside = Math.max(0, Math.min(grid[next].length - 1, column + step[1]));
              reach(next, beside);
              grid[next][beside].focus();
            });
            map.addEventListener('focusin', event => {
              const row = grid.findIndex(cells => cells.includes(event.target));
              if (row >= 0) reach(row, grid[row].indexOf(event.target));
            });
          }

          form.hidden = false;
          for (const details of all('details.as-table')) details.open = false;
          if (matchMedia('(max-width: 40rem)').matches) one('details', form).open = false;
          const first = show();
          if (first.target || first.heading) arrive(first);
        };

        // The script stands before the content, so that a long page is not laid out in full only to
        // be hidden; without a working script it is a plain document.
        document.documentElement.classList.add('js');
        addEventListener('DOMContentLoaded', () => {
          try {
            explore();
            document.documentElement.classList.add('ready');
          } catch (error) {
            document.documentElement.classList.remove('js');
            throw error;
          }
        });

        """#
}
