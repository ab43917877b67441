// After axe-core's own source: its verdict on the document as it stands, one line a violation.
const told = ({ id, help, nodes }) => {
  const places = nodes.slice(0, 3).map((node) => node.target.join(" "));
  return `${id} (${help}), ${nodes.length} times: ${places.join(", ")}`;
};
return axe.run(document, { resultTypes: ["violations"], iframes: false })
  .then(({ violations }) => violations.map(told));
