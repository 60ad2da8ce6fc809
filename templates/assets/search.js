// The search page: reads what is typed, asks search-engine.js, shows what is found. Words and places come from search.peb.
(function () {
  "use strict";
  var EXCERPT = 280; // characters
  var form = document.getElementById("sb-search");
  var field = document.getElementById("sb-q");
  var facets = document.getElementById("sb-facets");
  var count = document.getElementById("sb-count");
  var hits = document.getElementById("sb-hits");
  var more = document.getElementById("sb-more");
  var advice = document.getElementById("sb-advice");
  var clear = document.getElementById("sb-clear");
  var words = form.dataset;
  var title = document.title;
  var loading = {};
  var found = null;
  var run = 0;
  var timer = 0;

  // ---- Files of the index, each fetched once.

  function fetch(name, then) {
    if (loading[name]) {
      loading[name].push(then);
      return;
    }
    loading[name] = [then];
    var script = document.createElement("script");
    var head = engine.head();
    script.src = words.index + name + ".js" + (head ? "?v=" + head.version : "");
    script.onload = function () {
      loading[name].forEach(function (each) { each(); });
    };
    script.onerror = function () {
      delete loading[name];
      count.textContent = words.failed;
      hits.textContent = "";
    };
    document.head.appendChild(script);
  }

  var engine = window.sourcebookSearch.open(fetch);

  // ---- The address: q, and any number of kind, standing and decade.

  function checked() {
    return [].slice.call(facets.querySelectorAll("input:checked"));
  }

  function address() {
    var query = new URLSearchParams();
    if (field.value) query.append("q", field.value);
    checked().forEach(function (box) { query.append(box.name, box.value); });
    var text = query.toString();
    return location.pathname + (text ? "?" + text : "");
  }

  // From the disk some browsers let no script change the address; sending the form does it there.
  function remember(how) {
    try {
      history[how](null, "", address());
      return true;
    } catch (refused) {
      return false;
    }
  }

  function restore() {
    var query = new URLSearchParams(location.search);
    field.value = query.get("q") || "";
    engine.ready(function () {
      [].forEach.call(facets.querySelectorAll("input"), function (box) { box.checked = false; });
      ["kind", "standing", "decade"].forEach(function (facet) {
        query.getAll(facet).forEach(function (value) {
          if (facet === "decade" ? /^-?[0-9]+0$/.test(value) : indexOf(facet, value) >= 0) box(facet, value).checked = true;
        });
      });
      search();
    });
  }

  // ---- Facets: a box for each value, made when it is first found and kept.

  function known(facet) {
    var head = engine.head();
    return facet === "kind" ? head.kinds : facet === "standing" ? head.standings : [];
  }

  // The number by which the index knows a value of a facet.
  function indexOf(facet, value) {
    return facet === "decade" ? +value : known(facet).map(function (each) { return each[0]; }).indexOf(value);
  }

  function valueOf(facet, index) {
    return facet === "decade" ? String(index) : known(facet)[index][0];
  }

  function label(facet, index) {
    if (facet === "decade") return (index < 0 ? words.decadeBefore : words.decade).replace("{n}", Math.abs(index));
    var value = known(facet)[index];
    return value[value.length - 1];
  }

  function box(facet, value) {
    var id = "sb-box-" + facet + "-" + value;
    var input = document.getElementById(id);
    if (input) return input;
    var place = facets.querySelector("[data-facet=" + facet + "]");
    var line = element("label", "facet");
    input = element("input");
    input.type = "checkbox";
    input.name = facet;
    input.value = value;
    input.id = id;
    line.order = indexOf(facet, value);
    line.append(input, " " + label(facet, indexOf(facet, value)) + " ", element("span", "count"));
    var after = [].filter.call(place.querySelectorAll("label"), function (each) { return each.order > line.order; })[0];
    place.insertBefore(line, after || null);
    return input;
  }

  function chosen() {
    var all = { kind: [], standing: [], decade: [] };
    checked().forEach(function (box) { all[box.name].push(indexOf(box.name, box.value)); });
    return all;
  }

  function showFacets(counts) {
    [].forEach.call(facets.querySelectorAll("label"), function (each) {
      each.lastChild.textContent = "0";
      each.hidden = !each.firstChild.checked;
    });
    Object.keys(counts).forEach(function (facet) {
      counts[facet].forEach(function (each) {
        var line = box(facet, valueOf(facet, each.value)).parentNode;
        line.lastChild.textContent = each.count;
        line.hidden = false;
      });
      var place = facets.querySelector("[data-facet=" + facet + "]");
      place.hidden = !place.querySelector("label:not([hidden])");
    });
    facets.hidden = !facets.querySelector("fieldset:not([hidden])");
  }

  // ---- Hits.

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  // Adds the stretch of a text between two places, with the marks in it.
  function marked(text, marks, start, end, into) {
    var at = start;
    marks.forEach(function (mark) {
      if (mark.start < start || mark.end > end) return;
      into.append(text.slice(at, mark.start), element("mark", "", text.slice(mark.start, mark.end)));
      at = mark.end;
    });
    into.append(text.slice(at, end));
  }

  // The passage that holds most of the typed words; the first one if none holds any.
  function best(passages) {
    var choice = null;
    passages.forEach(function (passage) {
      var marks = engine.marks(passage[1], found.words);
      var kinds = {};
      marks.forEach(function (mark) { kinds[mark.query] = true; });
      var value = Object.keys(kinds).length;
      if (!choice || value > choice.value) choice = { passage: passage, marks: marks, value: value };
    });
    return choice;
  }

  function excerpt(choice) {
    var text = choice.passage[1];
    var line = element("p", "card-summary");
    var start = 0;
    var end = text.length;
    if (end > EXCERPT) {
      var first = choice.marks.length ? choice.marks[0].start : 0;
      var sentence = Math.max(text.lastIndexOf(". ", first), text.lastIndexOf("? ", first)) + 2;
      start = sentence > 1 && first - sentence < 120 ? sentence : first > 120 ? text.indexOf(" ", first - 80) + 1 : 0;
      end = start + EXCERPT < end ? text.lastIndexOf(" ", start + EXCERPT) : end;
    }
    if (choice.passage[0]) line.append(element("span", "label", choice.passage[0] + ":"), " ");
    if (start > 0) line.append("… ");
    marked(text, choice.marks, start, end, line);
    if (end < text.length) line.append(" …");
    if (choice.passage[2]) line.append(" ", element("span", "according", "— " + choice.passage[2]));
    return line;
  }

  function when(date) {
    if (!date[1]) return element("span", date[2] ? "unsure" : "date", date[0]);
    var time = element("time", "", date[0]);
    time.dateTime = date[1];
    return time;
  }

  function card(each) {
    var data = each.data;
    var made = element("div", "card card-" + each.kind[0]);
    var name = element("p", "card-title");
    var link = element("a");
    link.href = data.href;
    marked(data.title, engine.marks(data.title, found.words), 0, data.title.length, link);
    name.append(link);
    var line = element("p", "card-line");
    line.append(element("span", "card-kind", each.kind[1]));
    if (data.date) {
      var date = element("span", "card-date");
      date.append(when(data.date));
      line.append(date);
    }
    made.append(name, line);
    if (each.standing || data.speaker || data.notice) made.append(standing(each));
    var passage = best(data.passages);
    if (passage && (passage.marks.length || data.lead)) made.append(excerpt(passage));
    var item = element("li");
    item.append(made);
    return item;
  }

  // Never a contested statement without its standing and its speaker.
  function standing(each) {
    var line = element("p", "card-standing");
    if (each.standing) {
      var drawn = document.getElementById("sb-standing-" + each.standing[0]);
      line.append(drawn ? drawn.content.cloneNode(true) : each.standing[1], " ");
    }
    if (each.data.speaker) line.append(element("span", "according", words.according.replace("{name}", each.data.speaker)));
    if (each.data.notice) line.append(" ", element("span", "flag flag-notice", each.data.notice));
    return line;
  }

  function show(focus) {
    var from = hits.children.length;
    var now = run;
    engine.records(found.hits.slice(from, from + 10), function (list) {
      if (now !== run) return;
      list.forEach(function (each) { hits.append(card(each)); });
      more.hidden = hits.children.length >= found.total;
      if (focus && hits.children[from]) hits.children[from].querySelector("a").focus();
    });
  }

  // What was found, in words; a word that was mended is given as it is written here.
  function said() {
    var query = field.value.trim();
    var sentences = [];
    found.words.forEach(function (each) {
      if (!each.mended) return;
      query = query.toLowerCase().split(each.word).join(each.forms[0].word);
      sentences.push(words.mended.replace("{typed}", each.word));
    });
    var among = isAmong();
    var pattern = !found.whole && among ? words.some : found.total === 1 ? words.one : found.total ? words.many : words.none;
    if (!found.total && among) pattern = words.filtered;
    else if (!found.total && field.value.trim().length === 1) pattern = words.short;
    sentences.unshift(pattern.replace("{n}", found.total).replace("{q}", query));
    return sentences.join(" ");
  }

  // Whether anything would be found if nothing were narrowed down.
  function isAmong() {
    return found.total || Object.keys(found.counts).some(function (facet) { return found.counts[facet].length; });
  }

  // Where nothing, or not all, was found: the words that stand nowhere, others that begin like them, and what else to try.
  function advise() {
    var now = run;
    var nowhere = found.words.filter(function (each) { return !each.forms.length; });
    advice.textContent = "";
    clear.hidden = found.total > 0 || !isAmong();
    if (!found.words.length || found.total && found.whole || field.value.trim().length === 1) return;
    if (found.words.length > 1) nowhere.forEach(function (each) { tell(words.nowhere.replace("{typed}", each.word)); });
    engine.alike(nowhere, function (list) {
      if (now !== run) return;
      if (list.length) {
        var line = tell(words.alike);
        list.forEach(function (each) {
          var link = element("a", "", each.word);
          link.href = "?q=" + encodeURIComponent(field.value.toLowerCase().replace(each.typed, each.word));
          line.append(" ", link);
        });
      }
      if (!found.total && clear.hidden) tell(words.advice);
    });
  }

  function tell(sentence) {
    var line = element("p", "", sentence);
    advice.append(line);
    return line;
  }

  function search() {
    var now = ++run;
    var text = field.value;
    document.title = text.trim() ? text.trim() + " · " + title : title;
    engine.search(text, chosen(), function (result) {
      if (now !== run) return;
      found = result;
      hits.textContent = "";
      more.hidden = true;
      count.textContent = result.words.length ? said() : "";
      showFacets(result.counts);
      advise();
      show();
    });
  }

  // ---- Hands.

  function move(event, step) {
    var links = [].slice.call(hits.querySelectorAll(".card-title a"));
    var at = links.indexOf(document.activeElement) + step;
    if (event.target !== field && !hits.contains(event.target)) return;
    if (at < -1 || (at < 0 && step > 0) || at >= links.length) return;
    (at < 0 ? field : links[at]).focus();
    event.preventDefault();
  }

  document.addEventListener("keydown", function (event) {
    if (event.key === "ArrowDown") move(event, 1);
    if (event.key === "ArrowUp" && event.target !== field) move(event, -1);
    if (event.key === "Escape" && hits.contains(event.target)) field.focus();
  });
  form.addEventListener("submit", function (event) {
    clearTimeout(timer);
    if (remember("pushState")) {
      event.preventDefault();
      search();
    }
  });
  field.addEventListener("input", function () {
    clearTimeout(timer);
    timer = setTimeout(function () {
      remember("replaceState");
      search();
    }, 120);
  });
  facets.addEventListener("change", function () {
    remember("replaceState");
    search();
  });
  clear.addEventListener("click", function () {
    checked().forEach(function (box) { box.checked = false; });
    remember("replaceState");
    search();
    field.focus();
  });
  more.addEventListener("click", function () { show(true); });
  window.addEventListener("popstate", restore);

  document.getElementById("sb-no-search").hidden = true;
  form.hidden = false;
  facets.open = window.matchMedia("(min-width: 48rem)").matches;
  restore();
})();
