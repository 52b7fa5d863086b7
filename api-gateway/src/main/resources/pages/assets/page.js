// What pages do beyond links and forms. Everything works without it, less comfortably.
"use strict";

// Panels that would push the text off a narrow screen start closed there.
if (window.matchMedia("(max-width: 63.99em)").matches) {
  document.querySelectorAll("details[data-narrow=closed]").forEach((panel) => panel.removeAttribute("open"));
}

// A mark in the text leads to its entry in the list, as the entry leads to the mark.
document.addEventListener("click", (event) => {
  const mark = event.target.closest("mark.m-target");
  const entry = mark && document.getElementById("of-" + mark.dataset.mark);
  if (!entry) {
    return;
  }
  entry.closest("details").open = true;
  document.querySelectorAll(".targets .at").forEach((other) => other.classList.remove("at"));
  entry.classList.add("at");
  entry.scrollIntoView({ block: "nearest" });
});

// Whoever comes to a mark by link finds all of its parts pointed out.
function pointOut() {
  const id = decodeURIComponent(location.hash.slice(1));
  document.querySelectorAll(".m.at").forEach((part) => part.classList.remove("at"));
  if (id) {
    document.querySelectorAll(`.m[data-mark="${CSS.escape(id)}"]`).forEach((part) => part.classList.add("at"));
  }
}
window.addEventListener("hashchange", pointOut);
pointOut();

// A button that asks the interface for something, and says what came of it.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("button[data-post]");
  if (!button) {
    return;
  }
  button.disabled = true;
  const told = document.getElementById("told");
  try {
    const answer = await fetch(button.dataset.post, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: button.dataset.body,
    });
    const body = await answer.json();
    told.textContent = answer.ok ? button.dataset.told : body.detail || body.title;
    button.disabled = answer.ok;
  } catch (failure) {
    told.textContent = String(failure);
    button.disabled = false;
  }
});
