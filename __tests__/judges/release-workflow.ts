/** The workflow that a repository would have: the file that act runs. No job but the building ones sees the sources. */
export const releaseWorkflow = `name: Release
on:
  push:
    tags: ['v*']
permissions: {}
jobs:
  plan:
    runs-on: ubuntu-24.04
    permissions:
      contents: read
    outputs:
      plan: \${{ steps.plan.outputs.plan }}
      build-matrix: \${{ steps.plan.outputs.build-matrix }}
      version: \${{ steps.plan.outputs.version }}
    steps:
      - uses: actions/checkout@v6
      - id: plan
        uses: release-action/release-action@v1
        with:
          step: plan
  build:
    needs: plan
    runs-on: \${{ matrix.runner }}
    permissions:
      contents: read
    strategy:
      matrix: \${{ fromJSON(needs.plan.outputs.build-matrix) }}
    steps:
      - uses: actions/checkout@v6
      - uses: release-action/release-action@v1
        with:
          step: build
          target: \${{ matrix.target }}
          plan: \${{ needs.plan.outputs.plan }}
  dry-run:
    needs: [plan, build]
    runs-on: ubuntu-24.04
    permissions:
      contents: read
    outputs:
      distributions: \${{ steps.dry.outputs.distributions }}
    steps:
      - id: dry
        uses: release-action/release-action@v1
        with:
          step: dry-run
          plan: \${{ needs.plan.outputs.plan }}
  publish:
    needs: [plan, dry-run]
    runs-on: ubuntu-24.04
    environment: release
    permissions:
      contents: write
      id-token: write
      attestations: write
      actions: read
    steps:
      - id: publish
        uses: release-action/release-action@v1
        with:
          step: publish
          live: true
          plan: \${{ needs.plan.outputs.plan }}
      - name: what came of it
        env:
          VERSION: \${{ needs.plan.outputs.version }}
          PUBLISHED: \${{ steps.publish.outputs.published }}
          RELEASE: \${{ steps.publish.outputs.release-url }}
        run: echo "version=$VERSION published=$PUBLISHED release=$RELEASE files=$(ls | wc -l)"
`
