import { startComponents } from "./components.js";

startComponents();
