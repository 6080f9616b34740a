// Who asks: the sample office where the installation signs in, or whoever a pasted token is.
import { currentSession, keep, signIn, signOut } from "/page/session.js";

export function startSessionForm(words, changed) {
  const form = document.querySelector("#who");
  const token = document.querySelector("#token");
  const told = document.querySelector("#told");
  const out = document.querySelector("#sign-out");

  const settle = async (text = words.synthetic) => {
    out.hidden = currentSession() === null;
    token.value = "";
    told.textContent = text;
    await changed();
  };
  const enter = (act) => async () => {
    try {
      await act();
      await settle();
    } catch {
      told.textContent = words.badToken;
    }
  };

  out.hidden = currentSession() === null;
  out.addEventListener("click", () => {
    signOut();
    settle();
  });
  document.querySelector("#sign-in")?.addEventListener(
    "click",
    enter(() => signIn("data-office")),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    enter(() => keep("token", token.value.trim()))();
  });
}
