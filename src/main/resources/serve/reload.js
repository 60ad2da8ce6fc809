// Reloads the page when it has been built anew. Listens only while the page is on screen: browsers allow six
// connections to one server, and a preview may be open in more tabs than that.
(function () {
  'use strict';

  var shown = new URL(document.currentScript.src).searchParams.get('v');
  var place = 'sourcebook-preview:' + location.pathname;
  var ownPage = document.documentElement.hasAttribute('data-preview');
  var events = null;

  // A reload keeps the place in the page by itself, but not across a page of errors in between.
  function keepPlace() {
    if (ownPage) return;
    try {
      sessionStorage.setItem(place, String(window.scrollY));
    } catch (blocked) {
      return;
    }
  }

  // The browser would put back the place in the page of errors; it must not, until this page is left.
  function restorePlace() {
    var kept = ownPage ? null : takePlace();
    history.scrollRestoration = ownPage || kept !== null ? 'manual' : 'auto';
    if (kept !== null) window.scrollTo(0, Number(kept));
  }

  function takePlace() {
    try {
      var kept = sessionStorage.getItem(place);
      sessionStorage.removeItem(place);
      return kept;
    } catch (blocked) {
      return null;
    }
  }

  function listen() {
    if (events !== null || document.hidden) return;
    events = new EventSource('/__sourcebook/events?page=' + encodeURIComponent(location.pathname));
    events.addEventListener('version', function (event) {
      if (event.data === shown) return;
      shown = event.data;
      keepPlace();
      location.reload();
    });
  }

  function rest() {
    if (events === null) return;
    events.close();
    events = null;
  }

  document.addEventListener('visibilitychange', function () {
    if (document.hidden) rest();
    else listen();
  });
  window.addEventListener('pagehide', function () {
    rest();
    if (!ownPage) history.scrollRestoration = 'auto';
  });
  window.addEventListener('pageshow', listen);
  window.addEventListener('load', restorePlace);
})();
