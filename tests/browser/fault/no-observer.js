// A browser that cannot say what is on screen: nothing would ever be drawn.
delete window.IntersectionObserver;
