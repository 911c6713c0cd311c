// Times in the viewer's zone, growing bars, folding, keys and the theme. The server draws the rest.
"use strict";

const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const day = new Intl.DateTimeFormat(undefined, { weekday: "short", day: "numeric", month: "short" });

function duration(milliseconds) {
  const seconds = Math.max(milliseconds, 0) / 1000;
  if (seconds < 60) return `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${Math.floor(seconds % 60)} s`;
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

function showMoments(root) {
  for (const element of root.querySelectorAll("time[data-moment]")) {
    const moment = new Date(element.dateTime);
    const isToday = moment.toDateString() === new Date().toDateString();
    element.textContent = isToday ? clock.format(moment) : `${day.format(moment)} ${clock.format(moment)}`;
    element.removeAttribute("data-moment");
  }
}

function tick() {
  const now = Date.now();
  for (const element of document.querySelectorAll("[data-since]")) {
    element.textContent = duration(now - Date.parse(element.dataset.since));
  }
  for (const element of document.querySelectorAll("[data-countdown]")) {
    const left = Date.parse(element.dateTime) - now;
    element.textContent = left > 0 ? `in ${duration(left)}` : "due now";
  }
  growBars(now);
}

function growBars(now) {
  const tree = document.querySelector(".root");
  if (!tree) return;
  const charts = tree.querySelectorAll("svg[data-scaled]");
  let length = 1;
  if (tree.hasAttribute("data-live")) {
    length = now - Date.parse(tree.dataset.start);
    for (const bar of tree.querySelectorAll("[data-grows]")) {
      bar.setAttribute("width", Math.max(length - Number(bar.getAttribute("x")), 0));
    }
  } else {
    for (const chart of charts) length = Math.max(length, chart.viewBox.baseVal.width);
  }
  for (const chart of charts) {
    if (chart.viewBox.baseVal.width !== length) chart.setAttribute("viewBox", `0 0 ${length} 10`);
  }
  const end = document.querySelector("[data-scale-end]");
  if (end && tree.hasAttribute("data-live")) end.textContent = duration(length);
}

function rows() {
  return [...document.querySelectorAll("[data-row] a[data-open]")].filter((link) => link.checkVisibility());
}

function move(step) {
  const all = rows();
  const at = all.indexOf(document.activeElement.closest?.("[data-row]")?.querySelector("a[data-open]"));
  const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step;
  all[Math.min(Math.max(next, 0), all.length - 1)]?.focus();
}

function fold(button, isOpen) {
  const list = document.getElementById(button.dataset.fold);
  list.hidden = !isOpen;
  button.setAttribute("aria-expanded", String(isOpen));
}

function currentFold() {
  return document.activeElement.closest?.("[data-row]")?.querySelector("[data-fold]");
}

const keys = {
  j: () => move(1),
  k: () => move(-1),
  h: () => currentFold()?.getAttribute("aria-expanded") === "true" && currentFold().click(),
  l: () => currentFold()?.getAttribute("aria-expanded") === "false" && currentFold().click(),
  u: () => location.assign("/"),
  "/": () => {
    const search = document.querySelector("[data-search]");
    if (search) search.select();
    else location.assign("/");
  },
  "?": () => document.getElementById("help").showModal(),
};

document.addEventListener("keydown", (event) => {
  const isTyping = event.target.matches("input, textarea, select") || document.querySelector("dialog[open]");
  // Pages for people who have only a link are without keys.
  if (isTyping || !document.getElementById("help") || event.ctrlKey || event.metaKey || event.altKey || !(event.key in keys)) return;
  event.preventDefault();
  keys[event.key]();
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button?.matches("[data-fold]")) fold(button, button.getAttribute("aria-expanded") === "false");
  if (button?.matches("[data-help]")) document.getElementById("help").showModal();
  if (button?.matches("[data-theme-switch]")) switchTheme();
});

function switchTheme() {
  const isDark = getComputedStyle(document.documentElement).colorScheme === "dark";
  const theme = isDark ? "light" : "dark";
  document.documentElement.dataset.theme = theme;
  localStorage.setItem("theme", theme);
}

function markOpen() {
  const shown = document.querySelector("#panel [data-task]")?.dataset.task;
  for (const row of document.querySelectorAll(".row.is-open")) row.classList.remove("is-open");
  if (shown) document.getElementById(`r-${shown}`)?.classList.add("is-open");
}

// The panel shows a task, or the run, as it was when it was opened: it is read again when its row has
// changed.
function followTask() {
  const task = document.querySelector("#panel [data-task]");
  const id = task?.dataset.task === "run" ? "head" : `r-${task?.dataset.task}`;
  const row = task && document.getElementById(id);
  if (row && row.dataset.state !== task.dataset.state) {
    task.dataset.state = row.dataset.state;
    htmx.ajax("GET", task.dataset.source, { target: "#panel", swap: "innerHTML" });
  }
}

let announced = document.getElementById("head")?.dataset.status;

function announce() {
  const status = document.getElementById("head")?.dataset.status;
  if (status && status !== announced) {
    document.getElementById("announcement").textContent = `The run is now ${status}.`;
    announced = status;
  }
}

function refresh() {
  showMoments(document);
  tick();
  markOpen();
  announce();
}

document.addEventListener("htmx:after:swap", refresh);
document.addEventListener("htmx:sse:after:message", () => {
  refresh();
  followTask();
});
refresh();
setInterval(tick, 1000);
