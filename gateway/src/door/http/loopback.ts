const loopbackHosts = /^(127(\.\d{1,3}){3}|localhost|\[?::1\]?)$/i;

/** True for addresses and names that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return loopbackHosts.test(host);
}

/** True when a `Host` header names this machine: a page that rebinds its own name to 127.0.0.1 does not. */
export function namesLoopback(hostHeader: string | undefined): boolean {
  return hostHeader !== undefined && isLoopback(hostHeader.replace(/:\d+$/, ""));
}
