// Looks words up in the index below search/. How the files are laid out is said in docs/search.md. Knows nothing of the page:
// it is given a way to fetch a file by name, and hands over numbers of records and what to show of them.
(function (root) {
  "use strict";
  var LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  var MOST_FILES = 4; // of a sort, for one typed word
  var MOST_FORMS = 40; // of one typed word
  var MOST_POSTINGS = 3; // files, for one typed word
  var MOST_PAIRS = 3; // of typed words that are looked up as one, too
  var LONGEST = 40; // letters of a word that count
  var SHORTEST_MENDED = 4;
  var PAGE = 10; // hits shown at once
  var files = {};

  // Every file of the index calls this.
  root.sourcebookSearch = function (name, data) {
    files[name] = data;
  };

  function numbers(packed) {
    var at = 0;
    function letter() {
      return LETTERS.indexOf(packed.charAt(at++));
    }
    function number() {
      var sum = 0;
      for (var unit = 1; ; unit *= 32) {
        var digit = letter();
        sum += (digit & 31) * unit;
        if (digit < 32) return sum;
      }
    }
    function signed() {
      var n = number();
      return n % 2 ? -(n + 1) / 2 : n / 2;
    }
    return { letter: letter, number: number, signed: signed, more: function () { return at < packed.length; } };
  }

  function all(packed) {
    var list = [];
    for (var from = numbers(packed); from.more();) list.push(from.number());
    return list;
  }

  // Numbers that are packed as their distances.
  function ascending(packed) {
    var sum = 0;
    return all(packed).map(function (step) { return (sum += step); });
  }

  function wordList(text) {
    var before = "";
    return text === "" ? [] : text.split(" ").map(function (entry) {
      before = before.slice(0, parseInt(entry.charAt(0), 36)) + entry.slice(1);
      return before;
    });
  }

  // ---- Stems: the steps of EnglishStemmer.java under the same names.

  var IRREGULAR = { skis: "ski", skies: "sky", dying: "die", lying: "lie", tying: "tie", idly: "idl", gently: "gentl",
    ugly: "ugli", early: "earli", only: "onli", singly: "singl", sky: "sky", news: "news", howe: "howe", atlas: "atlas",
    cosmos: "cosmos", bias: "bias", andes: "andes" };
  var UNCHANGED_SINGULAR = /^(inning|outing|canning|herring|earring|proceed|exceed|succeed)$/;
  var STEP_2 = ("ization ize ational ate fulness ful ousness ous iveness ive tional tion biliti ble lessli less entli ent " +
    "ation ate alism al aliti al ousli ous iviti ive fulli ful enci ence anci ance abli able izer ize ator ate alli al " +
    "bli ble ogi og li -").split(" ");
  var STEP_3 = "ational ate tional tion alize al icate ic iciti ic ative - ical ic ness - ful -".split(" ");
  var STEP_4 = ("ement - ance - ence - able - ible - ment - ant - ent - ism - ate - iti - ous - ive - ize - ion - al - " +
    "er - ic -").split(" ");
  var SHORT = /(^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY])$/;
  var FITS = { ogi: /l$/, li: /[cdeghkmnrt]$/, ion: /[st]$/ };

  function region(word, from) {
    var found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
    return found ? from + found.index + 2 : word.length;
  }

  function derived(word, table, from, r2) {
    for (var i = 0; i < table.length; i += 2) {
      var ending = table[i];
      var start = word.length - ending.length;
      if (start >= 0 && word.slice(start) === ending) {
        var rest = word.slice(0, start);
        var fits = ending === "ative" ? start >= r2 : !FITS[ending] || FITS[ending].test(rest);
        return start >= from && fits ? rest + (table[i + 1] === "-" ? "" : table[i + 1]) : word;
      }
    }
    return word;
  }

  function pastAndParticiple(word, r1) {
    var found = /(eedly|ingly|edly|eed|ing|ed)$/.exec(word);
    if (!found) return word;
    var rest = word.slice(0, found.index);
    if (found[0].slice(0, 2) === "ee") return found.index >= r1 ? rest + "ee" : word;
    if (!/[aeiouy]/.test(rest)) return word;
    if (/(at|bl|iz)$/.test(rest)) return rest + "e";
    if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
    return r1 >= rest.length && SHORT.test(rest) ? rest + "e" : rest;
  }

  function stem(word) {
    if (word.length < 3 || /[^a-z]/.test(word)) return word;
    if (IRREGULAR.hasOwnProperty(word)) return IRREGULAR[word];
    word = word.replace(/^y/, "Y").replace(/([aeiouy])y/g, "$1Y");
    var special = /^(gener|arsen|commun)/.exec(word);
    var r1 = special ? special[0].length : region(word, 0);
    var r2 = region(word, r1);
    if (/sses$/.test(word)) word = word.slice(0, -2);
    else if (/ie[ds]$/.test(word)) word = word.slice(0, word.length > 4 ? -2 : -1);
    else if (/[aeiouy].*[^us]s$/.test(word)) word = word.slice(0, -1);
    if (!UNCHANGED_SINGULAR.test(word)) {
      word = pastAndParticiple(word, r1);
      word = word.replace(/(.[^aeiouy])[yY]$/, "$1i");
      word = derived(word, STEP_2, r1, r2);
      word = derived(word, STEP_3, r1, r2);
      word = derived(word, STEP_4, r2, r2);
      var last = word.length - 1;
      var e = /e$/.test(word) && (last >= r2 || (last >= r1 && !SHORT.test(word.slice(0, last))));
      if (e || (/ll$/.test(word) && last >= r2)) word = word.slice(0, last);
    }
    return word.toLowerCase();
  }

  // ---- Typed words and words of the index that are one letter apart: one more, less or other, or two that changed places.

  function near(a, b) {
    var start = 0;
    var end = 0;
    var least = Math.min(a.length, b.length);
    while (start < least && a.charAt(start) === b.charAt(start)) start++;
    while (end < least - start && a.charAt(a.length - 1 - end) === b.charAt(b.length - 1 - end)) end++;
    var x = a.slice(start, a.length - end);
    var y = b.slice(start, b.length - end);
    return (x.length < 2 && y.length < 2) ||
      (x.length === 2 && y.length === 2 && x.charAt(0) === y.charAt(1) && x.charAt(1) === y.charAt(0));
  }

  function beginsNear(typed, word) {
    for (var length = typed.length - 1; length <= typed.length + 1; length++) {
      if (word.length >= length && near(typed, word.slice(0, length))) return true;
    }
    return false;
  }

  function reversed(word) {
    return word.split("").reverse().join("");
  }

  // ---- The index. `fetch(name, then)` loads a file, which calls sourcebookSearch, and then calls `then`.

  function open(fetch) {
    var head, token, fold, little, firstTerms, firstShown, facetOf;
    var parsed = {};

    function need(names, then) {
      var missing = names.filter(function (name, i) {
        return !files.hasOwnProperty(name) && names.indexOf(name) === i;
      });
      var left = missing.length;
      if (!left) then();
      missing.forEach(function (name) {
        fetch(name, function () {
          if (!--left) then();
        });
      });
    }

    function ready(then) {
      need(["index"], function () {
        if (!head) read(files.index);
        then();
      });
    }

    function read(index) {
      head = index;
      token = new RegExp(head.token, "g");
      fold = {};
      Object.keys(head.letters).forEach(function (as) {
        head.letters[as].split("").forEach(function (letter) { fold[letter] = as; });
      });
      little = head.littleWords.split(" ");
      firstTerms = ascending(head.postings);
      firstShown = ascending(head.shown);
      facetOf = {
        kind: single(all(head.kindOf)),
        standing: single(all(head.standingOf)),
        decade: all(head.decadesOf).map(function (n) { return n ? head.decades[n - 1] : []; })
      };
    }

    function single(list) {
      return list.map(function (n) { return n ? [n - 1] : []; });
    }

    function stemOf(word) {
      return head.english ? stem(word) : word;
    }

    function letter(c) {
      return fold.hasOwnProperty(c) ? fold[c] : c;
    }

    function words(text) {
      var found = [];
      var match;
      token.lastIndex = 0;
      while ((match = token.exec(text))) {
        var word = match[1] ? match[1].replace(/[^0-9]/g, "") : match[0].replace(/['\u2019][sS]$/, "").replace(/[^0-9a-z]/g, letter);
        word = word.slice(0, LONGEST);
        if (word) found.push({ word: word, start: match.index, end: match.index + match[0].length });
      }
      return found;
    }

    // The file that may hold a word: the last one that does not begin behind it.
    function fileOf(firsts, word) {
      for (var i = firsts.length - 1; i > 0; i--) if (firsts[i] <= word) return i;
      return 0;
    }

    // The names of the files that may hold words beginning with a text, nearest to a word first and not too many of them.
    function names(sort, firsts, start, word) {
      var middle = fileOf(firsts, word);
      var list = [];
      for (var i = fileOf(firsts, start); i < firsts.length && (firsts[i] <= start || firsts[i].indexOf(start) === 0); i++) list.push(i);
      list.sort(function (a, b) { return Math.abs(a - middle) - Math.abs(b - middle) || a - b; });
      return list.slice(0, MOST_FILES).map(function (i) { return sort + "-" + i; });
    }

    // Entries of word files: {word, term, size}; read once.
    function entries(name) {
      if (!parsed.hasOwnProperty(name)) {
        var from = numbers(files[name][1]);
        var term = 0;
        parsed[name] = wordList(files[name][0]).map(function (word) {
          term += from.signed();
          return { word: word, term: term, size: from.letter() };
        });
      }
      return parsed[name];
    }

    // Of these files only: an answer must not depend on what was looked up before.
    function entriesIn(names, test) {
      var found = [];
      names.forEach(function (name, i) {
        if (names.indexOf(name) === i) entries(name).forEach(function (entry) { if (test(entry)) found.push(entry); });
      });
      return found;
    }

    function bySize(a, b) {
      return b.size - a.size || (a.word < b.word ? -1 : 1);
    }

    // What a typed word stands for: [{word, term, weight}], best first, one for each term. `joined` are words that it makes up
    // together with its neighbour. A word that stands nowhere as it was typed may be a slip, or written otherwise elsewhere.
    function forms(typed, open, joined, then) {
      var begins = open && typed.length > 1;
      var from = begins ? names("words", head.words, typed, typed) : ["words-" + fileOf(head.words, typed)];
      need(from, function () {
        var list = entriesIn(from, function (entry) { return entry.word === typed; }).map(function (entry) { return form(entry, 1); });
        if (begins) {
          entriesIn(from, function (entry) { return entry.word.indexOf(typed) === 0; }).sort(bySize).forEach(function (entry) {
            list.push(form(entry, 0.35 + 0.35 * typed.length / entry.word.length));
          });
        }
        if (list.length) then(kept(list.concat(joined)), false);
        else related(typed, open, joined, then);
      });
    }

    // For a word that stands nowhere: those with its stem, and those one slip away.
    function related(typed, open, joined, then) {
      var ending = stemOf(typed);
      var start = ending.slice(0, Math.max(2, ending.length - 1));
      var from = names("words", head.words, start, typed);
      need(from, function () {
        var list = entriesIn(from, function (entry) { return entry.word.indexOf(start) === 0 && stemOf(entry.word) === ending; })
          .slice(0, 1).map(function (entry) { return form(entry, 1); }).concat(joined);
        if (typed.length < SHORTEST_MENDED || /[0-9]/.test(typed)) then(kept(list), false);
        else mended(typed, open, function (others) { then(kept(list.concat(others)), !list.length); });
      });
    }

    function form(entry, weight) {
      return { word: entry.word, term: entry.term, weight: weight };
    }

    // Each term once, and no more than stand in few files: fewer where the first is the word itself.
    function kept(list) {
      var seen = {};
      var wanted = {};
      var left = list.length && list[0].weight === 1 ? MOST_POSTINGS - 1 : MOST_POSTINGS;
      return list.filter(function (each) {
        return !seen[each.term] && (seen[each.term] = true);
      }).slice(0, MOST_FORMS).filter(function (each) {
        var file = postingsFile(each.term);
        if (!wanted.hasOwnProperty(file)) wanted[file] = left-- > 0;
        return wanted[file];
      });
    }

    // Of a word with one slip at least one half is right: it is looked for by its beginning and by its ending.
    function mended(typed, open, then) {
      var half = Math.floor((typed.length - 1) / 2);
      var backwards = reversed(typed);
      var from = names("words", head.words, typed.slice(0, half), typed);
      var ends = names("endings", head.endings, backwards.slice(0, half), backwards);
      need(from.concat(ends), function () {
        var more = {};
        ends.forEach(function (name) {
          wordList(files[name]).forEach(function (entry) {
            var word = reversed(entry);
            if (Math.abs(word.length - typed.length) < 2 && near(typed, word)) more["words-" + fileOf(head.words, word)] = true;
          });
        });
        from = from.concat(Object.keys(more).slice(0, MOST_FILES));
        need(from, function () {
          var whole = entriesIn(from, function (entry) { return near(typed, entry.word); });
          var begun = open && !whole.length && typed.length > SHORTEST_MENDED
            ? entriesIn(from, function (entry) { return beginsNear(typed, entry.word); }) : [];
          then(whole.sort(bySize).concat(begun.sort(bySize)).slice(0, 8).map(function (entry) {
            return form(entry, 0.5);
          }));
        });
      });
    }

    // Words that people write as one or as two, "op isis", and numbers with a space in them: what two neighbours make up
    // together goes to both. Calls `then` with the forms for each word.
    function pairs(typed, then) {
      var list = [];
      for (var i = 1; i < typed.length && list.length < MOST_PAIRS; i++) {
        if (typed[i].start - typed[i - 1].end < 3) list.push({ parts: [typed[i - 1].word, typed[i].word], word: typed[i - 1].word + typed[i].word });
      }
      var from = list.map(function (pair) { return "words-" + fileOf(head.words, pair.word); });
      need(from, function () {
        var joined = {};
        list.forEach(function (pair) {
          entriesIn(from, function (entry) { return entry.word === pair.word; }).forEach(function (entry) {
            pair.parts.forEach(function (part) { (joined["=" + part] = joined["=" + part] || []).push(form(entry, 1)); });
          });
        });
        then(function (word) { return joined["=" + word] || []; });
      });
    }

    // The number of the last file that does not begin behind a number.
    function placeOf(firsts, number) {
      var low = 0;
      for (var high = firsts.length - 1; low < high;) {
        var middle = Math.ceil((low + high) / 2);
        if (firsts[middle] > number) high = middle - 1;
        else low = middle;
      }
      return low;
    }

    function postingsFile(term) {
      return placeOf(firstTerms, term);
    }

    // Calls `visit(record, score, named)` for each record of a term.
    function postings(term, visit) {
      var i = postingsFile(term);
      var from = numbers(files["postings-" + i]);
      for (var at = firstTerms[i]; ; at++) {
        var count = from.number();
        for (var record = -1; count--;) {
          record += from.number() + 1;
          var score = from.letter();
          if (at === term) visit(record, score & 31, score > 31);
        }
        if (at === term) return;
      }
    }

    // For one typed word: the best score of each record, and in how many it stands.
    function scored(list) {
      var best = {};
      var size = 0;
      list.forEach(function (each) {
        postings(each.term, function (record, score, named) {
          var value = score * each.weight;
          if (!best[record]) {
            best[record] = { score: value, named: named };
            size++;
          } else {
            best[record].score = Math.max(best[record].score, value);
            best[record].named = best[record].named || named;
          }
        });
      });
      return { best: best, weight: Math.log(1 + head.records / (size + 1)) };
    }

    function ranked(queries) {
      var sums = {};
      queries.forEach(function (query) {
        var found = scored(query.forms);
        Object.keys(found.best).forEach(function (record) {
          var sum = sums[record] || (sums[record] = { record: +record, score: 0, words: 0, named: 0 });
          sum.score += found.best[record].score * found.weight;
          sum.words++;
          if (found.best[record].named) sum.named++;
        });
      });
      var list = Object.keys(sums).map(function (record) { return sums[record]; });
      var complete = list.filter(function (each) { return each.words === queries.length; });
      var whole = complete.length > 0;
      (whole ? complete : list).forEach(function (each) {
        var share = each.words / queries.length;
        each.score = Math.round(each.score * share * share * (each.named === queries.length ? 1.3 : 1) * 1000);
      });
      return { whole: whole, hits: (whole ? complete : list).sort(byScore) };
    }

    function byScore(a, b) {
      return b.score - a.score || a.record - b.record;
    }

    function fits(record, facet, chosen) {
      return !chosen.length || facetOf[facet][record].some(function (value) { return chosen.indexOf(value) >= 0; });
    }

    // How often each value of a facet would be found, all else chosen as it is: [{value, count}].
    function counts(hits, facet, chosen) {
      var found = {};
      hits.forEach(function (hit) {
        var record = hit.record;
        var others = Object.keys(facetOf).every(function (other) {
          return other === facet || fits(record, other, chosen[other]);
        });
        if (others) facetOf[facet][record].forEach(function (value) { found[value] = (found[value] || 0) + 1; });
      });
      return Object.keys(found).map(function (value) { return { value: +value, count: found[value] }; });
    }

    // Which of the typed words to ask for: little ones only if there are no others.
    function asked(text, typed) {
      var last = typed[typed.length - 1];
      var seen = {};
      var list = typed.filter(function (each) {
        return !seen["=" + each.word] && (seen["=" + each.word] = true);
      }).map(function (each) {
        return { word: each.word, open: each.word === last.word && last.end === text.length };
      });
      var telling = list.filter(function (each) { return little.indexOf(each.word) < 0; });
      return telling.length ? telling : list;
    }

    // Finds the records for a text; `chosen` has a list of values for kind, standing and decade.
    function search(text, chosen, then) {
      ready(function () {
        var typed = words(text);
        var queries = asked(text, typed);
        var left = head.words.length ? queries.length : 0;
        if (!left) then({ words: [], hits: [], total: 0, whole: true, counts: {} });
        else pairs(typed, function (joined) {
          queries.forEach(function (query) {
            forms(query.word, query.open, joined(query.word), function (list, mended) {
              query.forms = list;
              query.mended = mended && list.length > 0;
              if (!--left) finish(queries, chosen, then);
            });
          });
        });
      });
    }

    function finish(queries, chosen, then) {
      var wanted = [];
      queries.forEach(function (query) {
        query.forms.forEach(function (each) { wanted.push("postings-" + postingsFile(each.term)); });
      });
      need(wanted, function () {
        var result = ranked(queries);
        var found = { words: queries, whole: result.whole, counts: {} };
        Object.keys(facetOf).forEach(function (facet) { found.counts[facet] = counts(result.hits, facet, chosen); });
        found.hits = result.hits.filter(function (hit) {
          return Object.keys(facetOf).every(function (facet) { return fits(hit.record, facet, chosen[facet]); });
        });
        found.total = found.hits.length;
        nameFirst(found, then);
      });
    }

    // Among the hits of the first page, which are fetched anyway, those come first that are called exactly what was typed, in
    // one word or two; then those of whose title it is the larger part. A date that was typed counts half as much.
    function nameFirst(found, then) {
      var page = found.hits.splice(0, PAGE);
      var typed = found.words.map(function (query) { return query.forms.length ? query.forms[0].word : query.word; });
      records(page.map(function (hit) { return hit.record; }), function (list) {
        list.forEach(function (each, i) {
          var called = [each.data.title].concat(each.data.names || []).map(function (name) { return telling(words(name)); });
          var most = called.reduce(function (most, name) { return Math.max(most, nameCounts(name, typed)); }, 1);
          if (each.data.date) most = Math.max(most, (1 + nameCounts(telling(words(each.data.date[0])), typed)) / 2);
          page[i].score *= most;
        });
        found.hits = page.sort(byScore).concat(found.hits).map(function (hit) { return hit.record; });
        then(found);
      });
    }

    // How much it counts that a record is called by a name: twice for just what was typed, less for more words around it.
    function nameCounts(name, typed) {
      if (name.join("") === typed.join("")) return 2;
      return (" " + name.join(" ") + " ").indexOf(" " + typed.join(" ") + " ") < 0 ? 1 : 1.2 + 0.6 * typed.length / name.length;
    }

    function telling(list) {
      return list.map(function (each) { return each.word; }).filter(function (word) { return little.indexOf(word) < 0; });
    }

    // What to show of some records, in their order.
    function records(list, then) {
      var places = list.map(function (n) { return placeOf(firstShown, n); });
      need(places.map(function (place) { return "records-" + place; }), function () {
        then(list.map(function (n, i) {
          var standing = facetOf.standing[n];
          return {
            data: files["records-" + places[i]][n - firstShown[places[i]]],
            kind: head.kinds[facetOf.kind[n][0]],
            standing: standing.length ? head.standings[standing[0]] : null
          };
        }));
      });
    }

    // Words of the index that begin most like typed words that stand nowhere, a few for each: [{typed, word}].
    function alike(queries, then) {
      var list = queries.filter(function (query) { return !query.forms.length && query.word.length >= SHORTEST_MENDED; });
      var from = [];
      list.forEach(function (query) { from = from.concat(names("words", head.words, query.word.slice(0, 3), query.word)); });
      need(from, function () {
        var found = [];
        list.forEach(function (query) {
          var most = Math.max(3, Math.ceil(query.word.length / 2));
          entriesIn(from, function (entry) { return shared(entry.word, query.word) >= most; }).sort(function (a, b) {
            return shared(b.word, query.word) - shared(a.word, query.word) || bySize(a, b);
          }).slice(0, 3).forEach(function (entry) { found.push({ typed: query.word, word: entry.word }); });
        });
        then(found);
      });
    }

    function shared(a, b) {
      var length = 0;
      while (length < a.length && a.charAt(length) === b.charAt(length)) length++;
      return length;
    }

    // The stretches of a text that hold words that were asked for: [{start, end, query}].
    function marks(text, queries) {
      return words(text).map(function (each) {
        each.query = -1;
        queries.forEach(function (query, i) {
          if (stands(query, each.word)) each.query = i;
        });
        return each;
      }).filter(function (each) { return each.query >= 0; });
    }

    function stands(query, word) {
      if (!query.stems) {
        query.stems = {};
        query.forms.forEach(function (each) { query.stems[stemOf(each.word)] = true; });
        query.stems[stemOf(query.word)] = true;
      }
      return query.stems.hasOwnProperty(stemOf(word)) || (query.open && query.word.length > 1 && word.indexOf(query.word) === 0);
    }

    return { ready: ready, head: function () { return head; }, words: words, search: search, alike: alike, records: records, marks: marks };
  }

  root.sourcebookSearch.open = open;
  root.sourcebookSearch.stem = stem;
  root.sourcebookSearch.near = near;
})(this);
