import { reactHere } from "@/app/_components/annotation/actions";

/** Shows a reaction at once and sends it; what is refused is taken back, and the form that names the button says why. */
export async function pressReaction(button: HTMLButtonElement): Promise<void> {
  const wasOn = button.ariaPressed === "true";
  const form = new FormData();
  form.set("reaction", button.value);
  show(button, !wasOn);
  const { outcome } = await reactHere({ outcome: "idle" }, form).catch(() => ({ outcome: "refused" as const }));
  if (outcome === "refused") {
    show(button, wasOn);
    button.form?.requestSubmit(button);
  }
}

/** "k3… useful on" ⇄ "k3… useful off", and one more or one less beside it. */
function show(button: HTMLButtonElement, isOn: boolean): void {
  if ((button.ariaPressed === "true") === isOn) return;
  const figure = button.querySelector(".num");
  const count = Number(figure?.textContent ?? 0) + (isOn ? 1 : -1);
  figure?.remove();
  if (count > 0) {
    const shown = document.createElement("span");
    shown.className = "num";
    shown.textContent = String(count);
    button.append(shown);
  }
  button.ariaPressed = String(isOn);
  button.value = button.value.replace(/(?:on|off)$/u, isOn ? "off" : "on");
}
