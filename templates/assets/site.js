// Remembers the colours a reader chose from page to page, lets a tap on a citation open its note in place, and puts its own
// address beside every heading. Everything works without it; then a choice holds for one page, a tap leads to the list of
// sources, and the addresses of headings stand in the contents.
(function () {
  "use strict";
  var key = "sourcebook-theme";
  var root = document.documentElement;

  function stored() {
    try {
      return window.localStorage.getItem(key);
    } catch (refused) {
      return null; // storage is switched off
    }
  }

  function store(choice) {
    try {
      window.localStorage.setItem(key, choice);
    } catch (refused) {
      // The choice then holds for this page only.
    }
  }

  function show(choice) {
    if (choice === "light" || choice === "dark") {
      root.setAttribute("data-theme", choice);
    } else {
      root.removeAttribute("data-theme");
    }
  }

  // Where nothing can be pointed at, the first tap on a number shows its note, the second follows it to the list. A key,
  // whose clicks count nothing, follows it at once: the note is open as soon as the number has the focus.
  function openOnTap(event) {
    var mark = event.target.closest ? event.target.closest(".cite a") : null;
    var again = mark && mark === opened;
    opened = null;
    if (mark && !again && event.detail > 0 && window.matchMedia("(hover: none)").matches) {
      event.preventDefault();
      mark.focus();
      opened = mark;
    }
  }

  // A slash leads to the search box, unless something is being typed.
  function toSearch(event) {
    var field = document.getElementById("sb-q");
    var typing = /^(input|textarea|select)$/i.test(event.target.tagName) && event.target.type !== "radio";
    if (event.key === "/" && field && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  }

  // For those who point; the keyboard and what reads aloud have the same links in the contents.
  function addAddress(heading) {
    var link = document.createElement("a");
    link.className = "permalink";
    link.href = "#" + heading.id;
    link.tabIndex = -1;
    link.setAttribute("aria-hidden", "true");
    heading.appendChild(link);
  }

  var opened = null;
  document.addEventListener("keydown", toSearch);
  document.addEventListener("click", openOnTap);
  show(stored());
  document.addEventListener("DOMContentLoaded", function () {
    var chosen = document.getElementById("sb-theme-" + (root.getAttribute("data-theme") || "auto"));
    if (chosen) {
      chosen.checked = true;
    }
    Array.prototype.forEach.call(document.querySelectorAll("article h2[id], article h3[id], article h4[id]"), addAddress);
    document.addEventListener("change", function (event) {
      if (event.target.name === "sb-theme") {
        show(event.target.value);
        store(event.target.value);
      }
    });
  });
})();
