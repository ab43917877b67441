// The browser gives no 2D context, as some do for privacy or when memory is short.
HTMLCanvasElement.prototype.getContext = () => null;
