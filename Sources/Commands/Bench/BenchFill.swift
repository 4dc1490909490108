import App
import ArgumentParser
import Foundation

/// Fills an area of invented people with moments, to measure in.
struct BenchFill: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fill", abstract: "Fill an area of invented people with moments of ten years, to measure in.",
    discussion: """
      Every row is made by the commands of every day, so that samspel verify and rebuild hold for it. The disk it takes \
      is told first; an area that is not empty is left alone.
      """)

  @Option(help: "How many moments.") var moments = 10_000
  @Option(help: "The folder of the area.") var folder = "bench-site"
  @Option(help: "The connection string of an empty PostgreSQL database, instead of the store in the folder.")
  var database: String?

  func validate() throws {
    guard moments > 0 else { throw ValidationError("--moments must be at least 1.") }
  }

  func run() async throws {
    let (installation, town) = try await BenchInstallation(folder: folder, database: database).open(moments: moments)
    await installation.close()
    print(
      "\(town.moments) moments of \(town.neighbours.count) persons lie in \(database == nil ? folder : "the database")."
    )
  }
}
