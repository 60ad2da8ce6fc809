// Remembers the colours a reader chose from page to page. Everything works without it; then a choice holds for one page.
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

  show(stored());
  document.addEventListener("DOMContentLoaded", function () {
    var chosen = document.getElementById("sb-theme-" + (root.getAttribute("data-theme") || "auto"));
    if (chosen) {
      chosen.checked = true;
    }
    document.addEventListener("change", function (event) {
      if (event.target.name === "sb-theme") {
        show(event.target.value);
        store(event.target.value);
      }
    });
  });
})();
