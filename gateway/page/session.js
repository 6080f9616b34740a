// The token of whoever is signed in at this page; gone when the tab is closed.
const key = "lienthong-session";

export function currentSession() {
  const session = JSON.parse(sessionStorage.getItem(key) ?? "null");
  return session && session.endsAt > Date.now() ? session : null;
}

export async function signIn(as) {
  const response = await fetch("/sign-in", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ as }),
  });
  if (!response.ok) throw new Error(`/sign-in answers ${response.status}`);
  const { token } = await response.json();
  keep(as, token);
}

/** Keeps a token for this page; throws when it is none. */
export function keep(as, token) {
  const { exp } = JSON.parse(atob(token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/")));
  sessionStorage.setItem(key, JSON.stringify({ as, token, endsAt: exp * 1000 }));
}

export function signOut() {
  sessionStorage.removeItem(key);
}

export function authorization() {
  const session = currentSession();
  return session ? { authorization: `Bearer ${session.token}` } : {};
}
