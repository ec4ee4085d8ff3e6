// The search: the index behind it calls it.
function offerSearch() {}
