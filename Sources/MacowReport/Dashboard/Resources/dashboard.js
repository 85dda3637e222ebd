// What pages can do beyond being read: they stay current, sort, hide series and tell values.
"use strict";
(() => {
  const live = document.querySelector(".live");
  let tag = null;
  let timer = null;

  // ---- staying current: the same page is asked for again; 304 means that nothing has changed
  async function look() {
    clearTimeout(timer);
    try {
      const headers = tag ? { "If-None-Match": tag } : {};
      const response = await fetch(location.href, { headers, cache: "no-store" });
      if (response.status === 200 && response.headers.get("ETag")) {
        const isFirst = tag === null;
        tag = response.headers.get("ETag");
        const text = await response.text();
        if (!isFirst || changed(text)) show(text);
      }
      if (response.ok || response.status === 304) say(document.body.hasAttribute("data-live") ? "live" : "");
    } catch {
      say("the server does not answer");
    }
    const wait = document.body.hasAttribute("data-live") ? 2000 : 15000;
    timer = setTimeout(look, document.hidden ? 60000 : wait);
  }

  function say(text) {
    if (live && live.textContent !== text) live.textContent = text;
  }

  function parsed(text) {
    return new DOMParser().parseFromString(text, "text/html");
  }

  // The page may have changed between its loading and the first look.
  const original = document.querySelector("main").innerHTML;
  function changed(text) {
    return parsed(text).querySelector("main").innerHTML !== original;
  }

  function show(text) {
    const fresh = parsed(text);
    const main = document.querySelector("main");
    const state = remember(main);
    main.replaceChildren(...fresh.querySelector("main").childNodes);
    document.body.toggleAttribute("data-live", fresh.body.hasAttribute("data-live"));
    prepare(main);
    restore(main, state);
  }

  // ---- what a person has done to the page survives its renewal
  function remember(main) {
    const fields = [...main.querySelectorAll("input, select, textarea")];
    return {
      open: [...main.querySelectorAll("details")].map((item) => item.open),
      values: fields.map((field) => [field.value, field.checked]),
      hidden: [...main.querySelectorAll(".legend button[aria-pressed=false]")].map((button) => [
        button.closest("figure").id, button.closest("li").dataset.series]),
      sorted: [...main.querySelectorAll("table.sortable")].map((table) => table.dataset.sorted),
      focus: fields.indexOf(document.activeElement),
    };
  }

  function restore(main, state) {
    main.querySelectorAll("details").forEach((item, n) => { item.open = Boolean(state.open[n]); });
    const fields = [...main.querySelectorAll("input, select, textarea")];
    if (fields.length === state.values.length) {
      fields.forEach((field, n) => {
        field.value = state.values[n][0];
        if (state.values[n][1] !== undefined) field.checked = state.values[n][1];
      });
      if (state.focus >= 0) fields[state.focus].focus();
    }
    for (const [figure, series] of state.hidden) {
      document.getElementById(figure)?.querySelector(`li[data-series="${series}"] button`)?.click();
    }
    main.querySelectorAll("table.sortable").forEach((table, n) => {
      if (!state.sorted[n]) return;
      const [column, direction] = state.sorted[n].split(" ");
      sort(table, Number(column), direction);
    });
  }

  // ---- sorting
  const units = { k: 1e3, M: 1e6, G: 1e9, kB: 1e3, MB: 1e6, GB: 1e9 };
  function key(cell) {
    const text = cell.dataset.value ?? cell.textContent.trim();
    const found = /^[−-]?\d+(\.\d+)?(e[+-]?\d+)?/i.exec(text);
    if (!found) return { text };
    const unit = units[text.slice(found[0].length).trim()] ?? 1;
    return { number: Number(found[0].replace("−", "-")) * unit, text };
  }

  function compare(a, b) {
    if (a.number !== undefined && b.number !== undefined) return a.number - b.number;
    if (a.number !== undefined) return -1;
    if (b.number !== undefined) return 1;
    return a.text.localeCompare(b.text);
  }

  function sort(table, column, direction) {
    const body = table.tBodies[0];
    const sign = direction === "descending" ? -1 : 1;
    const rows = [...body.rows].map((row) => [row, key(row.cells[column])]);
    rows.sort((a, b) => sign * compare(a[1], b[1]));
    body.append(...rows.map((pair) => pair[0]));
    table.dataset.sorted = `${column} ${direction}`;
    [...table.tHead.rows[0].cells].forEach((head, n) => {
      const own = n === column ? direction : "none";
      head.setAttribute("aria-sort", own);
      head.querySelector(".arrow").textContent = { ascending: "↑", descending: "↓", none: "" }[own];
    });
  }

  function makeSortable(table) {
    if (table.tBodies[0].querySelector("[colspan]")) return;
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      const arrow = document.createElement("span");
      arrow.className = "arrow";
      button.append(...head.childNodes, arrow);
      head.append(button);
      button.addEventListener("click", () => {
        const isUp = head.getAttribute("aria-sort") === "ascending";
        sort(table, column, isUp ? "descending" : "ascending");
      });
    });
  }

  // ---- charts: a legend that hides series, and values under the pointer
  function makeLegend(figure) {
    for (const item of figure.querySelectorAll(".legend li")) {
      const button = document.createElement("button");
      button.type = "button";
      button.setAttribute("aria-pressed", "true");
      button.title = "show or hide";
      button.append(...item.childNodes);
      item.append(button);
      button.addEventListener("click", () => {
        const isShown = button.getAttribute("aria-pressed") === "true";
        button.setAttribute("aria-pressed", String(!isShown));
        figure.querySelector(`g[data-series="${item.dataset.series}"]`)
          ?.classList.toggle("hidden", isShown);
      });
    }
  }

  function makeReadable(figure) {
    const svg = figure.querySelector("svg.chart[data-frame]");
    const hover = figure.querySelector(".hover");
    if (!svg || !hover) return;
    const [left, right, top, bottom, from, to] = svg.dataset.frame.split(" ").map(Number);
    const series = [...svg.querySelectorAll("g[data-points]")].map((group) => ({
      group, name: group.dataset.name,
      points: group.dataset.points.split(" ").filter(Boolean).map((pair) => pair.split(",").map(Number)),
    }));
    const cursor = document.createElementNS("http://www.w3.org/2000/svg", "path");
    cursor.setAttribute("class", "cursor hidden");
    svg.append(cursor);
    svg.addEventListener("pointermove", (event) => {
      const place = new DOMPoint(event.clientX, event.clientY)
        .matrixTransform(svg.getScreenCTM().inverse());
      const share = (Math.min(Math.max(place.x, left), right) - left) / (right - left);
      const wanted = from + share * (to - from);
      const near = series.filter((one) => !one.group.classList.contains("hidden") && one.points.length)
        .map((one) => [one.name, one.points.reduce((a, b) =>
          (Math.abs(b[0] - wanted) < Math.abs(a[0] - wanted) ? b : a))]);
      if (!near.length) return;
      const epoch = near.reduce((a, b) =>
        (Math.abs(b[1][0] - wanted) < Math.abs(a[1][0] - wanted) ? b : a))[1][0];
      const x = left + (epoch - from) / (to - from) * (right - left);
      cursor.setAttribute("d", `M${x} ${top}V${bottom}`);
      cursor.classList.remove("hidden");
      hover.textContent = `epoch ${epoch}: ` + near.filter((one) => one[1][0] === epoch)
        .map(([name, point]) => `${name} ${Number(point[1].toPrecision(6))}`).join(" · ");
    });
    svg.addEventListener("pointerleave", () => {
      cursor.classList.add("hidden");
      hover.textContent = "";
    });
  }

  function prepare(main) {
    main.querySelectorAll("table.sortable").forEach(makeSortable);
    main.querySelectorAll("figure.plot").forEach((figure) => {
      makeLegend(figure);
      makeReadable(figure);
    });
  }

  prepare(document);
  if (location.pathname !== "/sql") {
    document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
    look();
  }
})();
