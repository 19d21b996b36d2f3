import ExampleSupport

Example.run(usage: "") { _ in }
