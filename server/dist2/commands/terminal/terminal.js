import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/commands/terminal/terminal.js
/** The person, or the program, at the other end of a command. */ var Terminal = class {};

export { Terminal };