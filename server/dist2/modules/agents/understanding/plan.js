// dist/modules/agents/understanding/plan.js
/** From this confidence on a plan is sure. */ const SURE = .6;

export { SURE };