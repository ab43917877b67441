// From now on text cannot be drawn: an error that the drawing library reports and survives.
CanvasRenderingContext2D.prototype.fillText = () => {
  throw new Error("essai : texte refusé");
};
