import { keepCompiled } from "./compiled.ts";

keepCompiled(process.argv.slice(2), process.cwd(), process.env);
void import("./cli.ts");
