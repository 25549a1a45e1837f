// The page, from top to bottom.
head();
whoIsQuoted();
overTime();
byOutlet();
whoWithWhom();
stories();
copies();
reader();
search();
sample();
method();
document.body.dataset.ready = "true";
