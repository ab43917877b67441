// Three faults of three kinds, by which the tests know that the probe hears.
console.error("essai");
setTimeout(() => {
  throw new Error("lancé");
});
const image = new Image();
image.src = "./absente.png";
document.body.append(image);
