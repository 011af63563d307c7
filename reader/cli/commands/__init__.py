"""One module a command, each with `run(values, out)`; what it takes stands in `reader.cli.arguments`."""
