import Testing

struct `The program` {
  @Test func `an unknown command ends with 2 and says so`() throws {
    let run = try Program.run(["compare", "nonsense"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("nonsense"))
  }

  @Test func `help is no fault`() throws {
    let run = try Program.run(["--help"])
    #expect(run.status == 0)
    #expect(run.output.contains("compare"))
  }
}
