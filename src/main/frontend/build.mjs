// Builds style sheets, scripts and fonts into the class path: node build.mjs <outputDir>.
// Does nothing when neither the sources nor the packages changed since the last run.
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { installWhenNeeded, requireNode } from "./install.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const output = resolve(process.argv[2] ?? join(here, "../../../target/classes"));
const assets = join(output, "static", "assets");
const fonts = join(output, "fonts");
const stamp = join(dirname(output), "frontend.stamp");

requireNode(here);
const inputs = fingerprint();
if (upToDate()) {
  process.exit(0);
}
installWhenNeeded(here);
await build();
writeFileSync(stamp, inputs);

function fingerprint() {
  const hash = createHash("sha256");
  for (const file of sources(here)) {
    hash.update(relative(here, file)).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== "node_modules")
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? sources(path) : [path];
    })
    .sort();
}

function upToDate() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === inputs && existsSync(assets) && existsSync(fonts);
}

async function build() {
  rmSync(assets, { recursive: true, force: true });
  mkdirSync(join(assets, "fonts"), { recursive: true });
  mkdirSync(fonts, { recursive: true });
  copyFonts();
  copyLicences();
  if (existsSync(join(here, "images"))) {
    cpSync(join(here, "images"), join(assets, "images"), { recursive: true });
  }
  await styles();
  await scripts();
  const size = readdirSync(assets, { recursive: true }).map((file) => statSync(join(assets, file)));
  const bytes = size.filter((file) => file.isFile()).reduce((sum, file) => sum + file.size, 0);
  console.log(`frontend: ${Math.round(bytes / 1024)} kB of assets in ${relative(process.cwd(), assets)}`);
}

function copyFonts() {
  const letters = join(here, "node_modules/@expo-google-fonts/noto-sans");
  copy(join(letters, "400Regular/NotoSans_400Regular.ttf"), join(fonts, "NotoSans-Regular.ttf"));
  copy(join(letters, "700Bold/NotoSans_700Bold.ttf"), join(fonts, "NotoSans-Bold.ttf"));
  copy(join(letters, "400Regular_Italic/NotoSans_400Regular_Italic.ttf"), join(fonts, "NotoSans-Italic.ttf"));
  copy(join(letters, "700Bold_Italic/NotoSans_700Bold_Italic.ttf"), join(fonts, "NotoSans-BoldItalic.ttf"));
  for (const subset of ["latin", "latin-ext", "cyrillic", "cyrillic-ext"]) {
    const file = `noto-sans-${subset}-wght-normal.woff2`;
    copy(join(here, "node_modules/@fontsource-variable/noto-sans/files", file), join(assets, "fonts", file));
  }
}

function copyLicences() {
  const folder = join(output, "META-INF", "licences");
  mkdirSync(folder, { recursive: true });
  const packages = join(here, "node_modules");
  copy(join(packages, "htmx.org/LICENSE"), join(folder, "htmx.txt"));
  copy(join(packages, "@expo-google-fonts/noto-sans/LICENSE_FONT"), join(folder, "noto-sans.txt"));
}

function copy(from, to) {
  writeFileSync(to, readFileSync(from));
}

async function styles() {
  const sass = await import("sass");
  const { transform } = await import("esbuild");
  const compiled = sass.compile(join(here, "styles/main.scss"), {
    loadPaths: [join(here, "node_modules")],
    quietDeps: true,
  });
  const { code } = await transform(compiled.css, { loader: "css", minify: true, target: ["es2020"] });
  writeFileSync(join(assets, "main.css"), code);
}

async function scripts() {
  const { build: bundle } = await import("esbuild");
  await bundle({
    entryPoints: ["portal.js", "staff.js"].map((file) => join(here, "scripts", file)),
    outdir: assets,
    bundle: true,
    minify: true,
    format: "esm",
    target: ["es2020"],
    legalComments: "none",
  });
}
