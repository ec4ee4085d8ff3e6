"""Outside judges of a built site: what Chromium, axe, the Nu checker and a careful reader find."""
