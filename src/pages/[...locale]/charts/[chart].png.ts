/** `/charts/<chart>.png`: the same drawing, which the build then paints; while editing it stays a drawing. */
export { GET, getStaticPaths } from './[chart].svg.ts'
