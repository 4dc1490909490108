import App
import ArgumentParser
import Exchange
import Foundation
import Glibc
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle

/// Carries out commands that write while the server holds the embedded store, given by its own user through a socket in
/// the folder.
struct ControlService: Service {
  let installation: Installation
  let logger: Logger

  typealias Link = NIOAsyncChannel<ByteBuffer, ByteBuffer>

  /// Takes commands until the server is told to stop; what is begun is ended.
  func run() async throws {
    let path = ControlSocket.path(in: installation.folder.path)
    guard let server = await listen(at: path) else {
      // The site does not depend on it.
      return try await gracefulShutdown()
    }
    defer { unlink(path) }
    try await withThrowingDiscardingTaskGroup { group in
      try await server.executeThenClose { links in
        for try await link in links.cancelOnGracefulShutdown() {
          group.addTask { try? await answer(link) }
        }
      }
    }
  }

  private func listen(at path: String) async -> NIOAsyncChannel<Link, Never>? {
    do {
      let server = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
        .bind(unixDomainSocketPath: path, cleanupExistingSocketFile: true) { channel in
          channel.eventLoop.makeCompletedFuture { try Link(wrappingChannelSynchronously: channel) }
        }
      // The folder is closed to others already; the socket is too, should somebody open the folder.
      guard chmod(path, 0o600) == 0 else { throw ControlSocket.Fault.broken }
      return server
    } catch {
      logger.warning("no commands are taken while the server runs", metadata: ["error": "\(type(of: error))"])
      return nil
    }
  }

  private func answer(_ link: Link) async throws {
    try await link.executeThenClose { inbound, outbound in
      // Who has connected and says nothing does not hold up the end.
      let asked = try await cancelWhenGracefulShutdown { try await ControlSocket.line(inbound) }
      guard let line = asked,
        let request = try? JSONDecoder().decode(ControlRequest.self, from: line)
      else { return }
      let answer = await withTaskExecutorPreference(JobExecutor()) { await carryOut(request) }
      try await outbound.write(ControlSocket.line(answer))
    }
  }

  private func carryOut(_ request: ControlRequest) async -> ControlAnswer {
    let inside = Inside(installation, files: request.files.mapValues { [UInt8]($0) })
    func ended(_ status: Int32, _ errors: String = "") -> ControlAnswer {
      ControlAnswer(status: status, output: inside.output, errors: errors)
    }
    do {
      guard var command = try Samspel.parseAsRoot(request.arguments) as? any ServedCommand else {
        return ended(
          2, "This command cannot be given while the server runs: stop it, run this again, and start it anew.")
      }
      logger.info("a command was given", metadata: ["command": "\(type(of: command))"])
      try await Inside.$current.withValue(inside) { try await command.run() }
      return ended(0)
    } catch let fault as BadInput {
      return ended(2, fault.description)
    } catch let fault as CSVFault {
      return ended(2, fault.description)
    } catch let code as ExitCode {
      return ended(code.rawValue)
    } catch {
      return ended(2, "The server could not carry out the command; its log may say why.")
    }
  }
}
