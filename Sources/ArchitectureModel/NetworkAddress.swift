/// An IPv4 address.
package struct NetworkAddress: Sendable, Hashable, CustomStringConvertible {
  package let value: UInt32

  fileprivate init(value: UInt32) {
    self.value = value
  }

  /// Reads dotted decimal notation; anything else gives nothing.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var value: UInt32 = 0
    for part in parts {
      let isNumber =
        (1...3).contains(part.utf8.count) && part.utf8.allSatisfy { (48...57).contains($0) }
      guard isNumber, let octet = UInt8(part) else { return nil }
      value = value << 8 | UInt32(octet)
    }
    self.value = value
  }

  package var description: String {
    [24, 16, 8, 0].map { String(value >> $0 & 0xff) }.joined(separator: ".")
  }
}

/// A range of IPv4 addresses, written as `10.11.0.0/16`.
package struct AddressPrefix: Sendable, Hashable {
  package let base: NetworkAddress
  /// How many leading bits are fixed, from 0 to 32.
  package let length: Int

  /// Reads an address, a slash and a length; a base with bits beyond the length gives nothing.
  package init?(_ text: String) {
    guard let (base, length) = Self.parts(of: text) else { return nil }
    self.base = base
    self.length = length
    guard base.value & ~mask == 0 else { return nil }
  }

  private static func parts(of text: String) -> (NetworkAddress, Int)? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let address = NetworkAddress(String(parts[0])),
      let length = Int(parts[1]), (0...32).contains(length)
    else { return nil }
    return (address, length)
  }

  private static func mask(_ length: Int) -> UInt32 {
    length == 0 ? 0 : UInt32.max << (32 - length)
  }

  private var mask: UInt32 { Self.mask(length) }

  package func contains(_ address: NetworkAddress) -> Bool {
    address.value & mask == base.value
  }

  package func contains(_ other: AddressPrefix) -> Bool {
    other.length >= length && contains(other.base)
  }

  /// The range of that length around an address, if the text is a range but for bits beyond its length.
  package static func around(_ text: String) -> String? {
    parts(of: text).map { address, length in
      "\(NetworkAddress(value: address.value & mask(length)))/\(length)"
    }
  }

  /// Whether Azure keeps an address of a subnet for itself: the first four, and the last (NET-69).
  package func keepsForAzure(_ address: NetworkAddress) -> Bool {
    let host = address.value & ~mask
    return host < 4 || host == ~mask
  }

  package func overlaps(_ other: AddressPrefix) -> Bool {
    contains(other) || other.contains(self)
  }
}
