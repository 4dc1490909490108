package import ArgumentParser
import Exchange
import Foundation
import NIOCore

/// The program: what it can do from the command line.
package struct Samspel: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "samspel",
    abstract: "Support made together, every day, and seen from both sides.",
    version: "0.1.0",
    subcommands: [
      ServeCommand.self, DemoCommand.self, StaffCommand.self, ImportCommand.self, VerifyCommand.self,
      RebuildCommand.self, BackupCommand.self, RestoreCommand.self, EraseCommand.self, EraseAgainCommand.self,
      AcceptKeyCommand.self,
      BalanceCommand.self, CompareCommand.self, BenchCommand.self,
    ])

  package init() {}

  /// Runs the command that the arguments name and ends the process.
  ///
  /// The process ends with 0 when the command is done, 1 when it ran and found something wanting, and 2 when its input
  /// was bad: then one sentence on standard error says what, where and what to do, and nothing was written.
  package static func start() async -> Never {
    // The threads that read and write connections run beside those that make answers, which are as many as there are
    // processors; as many again would keep each other waiting.
    NIOSingletons.groupLoopCountSuggestion = max(1, System.coreCount / 2)
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      Foundation.exit(0)
    } catch let held as HeldInstallation {
      await end(handingOver: held)
    } catch let fault as CSVFault {
      end(saying: fault.description)
    } catch let fault as BadInput {
      end(saying: fault.description)
    } catch let code as ExitCode {
      Foundation.exit(code.rawValue)
    } catch {
      let code = exitCode(for: error)
      guard code.rawValue != 0 else { exit(withError: error) }
      end(saying: fullMessage(for: error))
    }
  }

  private static func end(handingOver held: HeldInstallation) async -> Never {
    do {
      Foundation.exit(try await held.handOver(Array(CommandLine.arguments.dropFirst())))
    } catch {
      end(saying: "\(error)")
    }
  }

  private static func end(saying sentence: String) -> Never {
    FileHandle.standardError.write(Data((sentence + "\n").utf8))
    Foundation.exit(2)
  }
}
