// The page, from top to bottom.
head();
whoIsQuoted();
overTime();
byOutlet();
whoWithWhom();
stories();
sameQuotes();
copies();
reader();
search();
sample();
method();
document.body.dataset.ready = "true";
