// A tap anywhere on a statement shows its card, as the small number at its end does without this script.
const reading = document.querySelector(".reading");

reading.addEventListener("click", (event) => {
  const statement = event.target.closest("mark");
  const selecting = String(document.getSelection()) !== "";
  if (statement && !selecting && !event.target.closest("a")) {
    reading.querySelector(`mark a[href="#${statement.dataset.note}"]`)?.focus({ preventScroll: true });
  }
});

reading.addEventListener("keydown", (event) => {
  if (event.key === "Escape") document.activeElement.blur();
});
