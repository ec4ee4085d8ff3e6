document.addEventListener("securitypolicyviolation", (event) => {
  console.error(
    `the Content-Security-Policy stopped '${event.blockedURI}' by ${event.effectiveDirective}`);
});
