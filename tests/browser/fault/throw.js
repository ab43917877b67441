// From now on the browser throws in the middle of a frame.
CanvasRenderingContext2D.prototype.beginPath = () => {
  throw new Error("essai : dessin refusé");
};
