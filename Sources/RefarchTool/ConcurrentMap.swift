import Foundation
import Synchronization

/// Applies a function to all members, several at a time, and keeps their order.
func concurrentMap<Member: Sendable, Value: Sendable>(
  _ members: [Member], _ transform: @Sendable (Member) -> Value
) -> [Value] {
  let values = Mutex([Int: Value]())
  DispatchQueue.concurrentPerform(iterations: members.count) { index in
    let value = transform(members[index])
    values.withLock { $0[index] = value }
  }
  return values.withLock { values in members.indices.compactMap { values[$0] } }
}
