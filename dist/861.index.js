export const id = 861;
export const ids = [861];
export const modules = {

/***/ 22306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hB: () => (/* binding */ readEntry),
  ue: () => (/* binding */ readZip)
});

// UNUSED EXPORTS: decodeName

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/action/rules/archive/pieces.js

/** The longest comment of a ZIP, its end record, and the zip64 locator and record before it: what readers look for at the end. */
const longestEnd = 0xffff + 22 + 20 + 56;
/** Mostly there is no comment, and the end has room for the central directory too. */
const usualEnd = 8 * 1024;
/** Pieces begin small, since what is between two local headers need not be read, and grow where one is read after the other. */
const smallest = 4 * 1024;
const largest = 256 * 1024;
/** Takes a content apart. */
function piecesOf(content) {
    const { length } = content;
    let end;
    let piece = external_node_buffer_.Buffer.alloc(0);
    let pieceAt = 0;
    let ahead = smallest;
    const read = async (from, to) => {
        const { buffer, byteOffset, byteLength } = await content.bytes(from, to);
        return external_node_buffer_.Buffer.from(buffer, byteOffset, byteLength);
    };
    return {
        length,
        async end(extent) {
            const wanted = Math.min(length, extent === 'few' ? usualEnd : longestEnd);
            if (end === undefined || end.length < wanted)
                end = await read(length - wanted, length);
            return end;
        },
        async at(from, count) {
            const to = from + count;
            if (!(from >= 0 && to <= length))
                return undefined;
            const endAt = length - (end?.length ?? 0);
            if (end !== undefined && from >= endAt)
                return part(end, from - endAt, count);
            if (from < pieceAt || to > pieceAt + piece.length) {
                const isNext = from >= pieceAt && from <= pieceAt + piece.length + smallest;
                ahead = isNext ? Math.min(2 * ahead, largest) : smallest;
                piece = await read(from, Math.min(length, Math.max(to, from + ahead)));
                pieceAt = from;
            }
            return part(piece, from - pieceAt, count);
        },
    };
}
/** A file may become shorter while it is read. */
function part(bytes, from, count) {
    return from + count > bytes.length ? undefined : bytes.subarray(from, from + count);
}

;// CONCATENATED MODULE: ./lib/action/rules/archive/zip.js


/** Members are small texts where a rule reads them; this bounds what a lying header can make us allocate. */
const largestMember = 64 * 1024 * 1024;
/**
 * Reads the central directory of a ZIP (APPNOTE.TXT 4.3.12 and after), as Python's zipfile finds it: from the end, with
 * whatever was put before the archive. `undefined` where there is none.
 */
async function readZip(content) {
    const pieces = piecesOf(content);
    const end = await findEnd(pieces);
    if (end === undefined)
        return undefined;
    const prefix = end.directoryEnd - end.directorySize - end.directoryOffset;
    let at = end.directoryOffset + prefix;
    if (prefix < 0)
        return undefined;
    const entries = [];
    while (at < end.directoryEnd) {
        const fixed = await pieces.at(at, 46);
        if (fixed === undefined || fixed.readUInt32LE(0) !== 0x02014b50)
            return undefined;
        // Python's zipfile reads no archive that asks for more than version 6.3
        if ((fixed[6] ?? 0) > 63)
            return undefined;
        const nameEnd = 46 + fixed.readUInt16LE(28);
        const extraEnd = nameEnd + fixed.readUInt16LE(30);
        const header = await pieces.at(at, extraEnd);
        if (header === undefined)
            return undefined;
        entries.push(readEntryHeader(header, nameEnd, prefix));
        at += extraEnd + header.readUInt16LE(32);
    }
    return { pieces, entries };
}
/** The content of one member, or `undefined` where it is damaged, encrypted, too large or packed in another way. */
async function readEntry({ pieces }, entry) {
    if ((entry.flags & 1) !== 0 || Math.max(entry.size, entry.compressedSize) > largestMember)
        return undefined;
    const header = await pieces.at(entry.offset, 30);
    if (header === undefined || header.readUInt32LE(0) !== 0x04034b50)
        return undefined;
    const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    const packed = await pieces.at(start, entry.compressedSize);
    if (packed === undefined)
        return undefined;
    const content = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry.size) : undefined;
    if (content === undefined || content.length !== entry.size || (0,external_node_zlib_.crc32)(content) !== entry.crc)
        return undefined;
    return content;
}
function inflate(packed, size) {
    try {
        // one byte more than the header says, so that a longer member is seen to lie
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: size + 1 });
    }
    catch {
        return undefined;
    }
}
/** The end record, the last one that fits: a comment of up to 64 KiB may follow it. */
async function findEnd(pieces) {
    return endIn(pieces, await pieces.end('few')) ?? endIn(pieces, await pieces.end('all'));
}
function endIn({ length }, bytes) {
    const before = length - bytes.length;
    const lowest = Math.max(0, bytes.length - 22 - 0xffff);
    for (let at = bytes.length - 22; at >= lowest; at--) {
        if (bytes[at] !== 0x50 || bytes.readUInt32LE(at) !== 0x06054b50)
            continue;
        const locator = at - 20;
        const record = locator - 56;
        // the records before it may lie beyond the few bytes
        if (record < 0 && before > 0)
            return undefined;
        if (record >= 0 && bytes.readUInt32LE(locator) === 0x07064b50 && bytes.readUInt32LE(record) === 0x06064b50) {
            return {
                directorySize: Number(bytes.readBigUInt64LE(record + 40)),
                directoryOffset: Number(bytes.readBigUInt64LE(record + 48)),
                directoryEnd: before + record,
            };
        }
        return {
            directorySize: bytes.readUInt32LE(at + 12),
            directoryOffset: bytes.readUInt32LE(at + 16),
            directoryEnd: before + at,
        };
    }
    return undefined;
}
/** A record of the central directory, from its signature to the end of its extra fields. */
function readEntryHeader(header, nameEnd, prefix) {
    const flags = header.readUInt16LE(8);
    const large = readZip64(header.subarray(nameEnd), [
        header.readUInt32LE(24),
        header.readUInt32LE(20),
        header.readUInt32LE(42),
    ]);
    return {
        name: decodeName(header.subarray(46, nameEnd), flags),
        flags,
        method: header.readUInt16LE(10),
        crc: header.readUInt32LE(16),
        size: large[0],
        compressedSize: large[1],
        offset: large[2] + prefix,
    };
}
/** Size, packed size and offset, each taken from the zip64 extra field where the header says so (APPNOTE.TXT 4.5.3). */
function readZip64(extra, plain) {
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        if (extra.readUInt16LE(at) !== 1)
            continue;
        const fieldEnd = Math.min(extra.length, at + 4 + extra.readUInt16LE(at + 2));
        let next = at + 4;
        const take = (value) => {
            if (value !== 0xffffffff || next + 8 > fieldEnd)
                return value;
            next += 8;
            return Number(extra.readBigUInt64LE(next - 8));
        };
        return [take(plain[0]), take(plain[1]), take(plain[2])];
    }
    return plain;
}
/** UTF-8 where flag bit 11 says so. Otherwise an old code page: Latin-1 is as wrong as any, and equal for ASCII. */
function decodeName(name, flags) {
    return name.toString((flags & 0x800) !== 0 ? 'utf8' : 'latin1');
}


/***/ }),

/***/ 84293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ licenseDefect),
  I: () => (/* binding */ licenseSuggestion)
});

;// CONCATENATED MODULE: ./lib/action/rules/spdx.js
/** The license identifiers of the SPDX list 3.27.0 (https://spdx.org/licenses/), deprecated ones too, as SPDX spells them. */
const spdxLicenses = `
0BSD 3D-Slicer-1.0 AAL Abstyles AdaCore-doc Adobe-2006 Adobe-Display-PostScript Adobe-Glyph Adobe-Utopia ADSL AFL-1.1
AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 Afmparse AGPL-1.0 AGPL-1.0-only AGPL-1.0-or-later AGPL-3.0 AGPL-3.0-only
AGPL-3.0-or-later Aladdin AMD-newlib AMDPLPA AML AML-glslang AMPAS ANTLR-PD ANTLR-PD-fallback any-OSI
any-OSI-perl-modules Apache-1.0 Apache-1.1 Apache-2.0 APAFML APL-1.0 App-s2p APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0
Arphic-1999 Artistic-1.0 Artistic-1.0-cl8 Artistic-1.0-Perl Artistic-2.0 Artistic-dist Aspell-RU
ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1 Baekmuk Bahyph Barr bcrypt-Solar-Designer Beerware Bitstream-Charter
Bitstream-Vera BitTorrent-1.0 BitTorrent-1.1 blessing BlueOak-1.0.0 Boehm-GC Boehm-GC-without-fee Borceux
Brian-Gladman-2-Clause Brian-Gladman-3-Clause BSD-1-Clause BSD-2-Clause BSD-2-Clause-Darwin BSD-2-Clause-first-lines
BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD BSD-2-Clause-Patent BSD-2-Clause-pkgconf-disclaimer BSD-2-Clause-Views
BSD-3-Clause BSD-3-Clause-acpica BSD-3-Clause-Attribution BSD-3-Clause-Clear BSD-3-Clause-flex BSD-3-Clause-HP
BSD-3-Clause-LBNL BSD-3-Clause-Modification BSD-3-Clause-No-Military-License BSD-3-Clause-No-Nuclear-License
BSD-3-Clause-No-Nuclear-License-2014 BSD-3-Clause-No-Nuclear-Warranty BSD-3-Clause-Open-MPI BSD-3-Clause-Sun
BSD-4-Clause BSD-4-Clause-Shortened BSD-4-Clause-UC BSD-4.3RENO BSD-4.3TAHOE BSD-Advertising-Acknowledgement
BSD-Attribution-HPND-disclaimer BSD-Inferno-Nettverk BSD-Protection BSD-Source-beginning-file BSD-Source-Code
BSD-Systemics BSD-Systemics-W3Works BSL-1.0 BUSL-1.1 bzip2-1.0.5 bzip2-1.0.6 C-UDA-1.0 CAL-1.0
CAL-1.0-Combined-Work-Exception Caldera Caldera-no-preamble Catharon CATOSL-1.1 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5
CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0
CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0
CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0
CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE
CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0 CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE CC-BY-ND-4.0
CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE
CC-BY-SA-3.0-IGO CC-BY-SA-4.0 CC-PDDC CC-PDM-1.0 CC-SA-1.0 CC0-1.0 CDDL-1.0 CDDL-1.1 CDL-1.0 CDLA-Permissive-1.0
CDLA-Permissive-2.0 CDLA-Sharing-1.0 CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-2.1 CECILL-B CECILL-C CERN-OHL-1.1
CERN-OHL-1.2 CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0 CFITSIO check-cvs checkmk ClArtistic Clips CMU-Mach
CMU-Mach-nodoc CNRI-Jython CNRI-Python CNRI-Python-GPL-Compatible COIL-1.0 Community-Spec-1.0 Condor-1.1
copyleft-next-0.3.0 copyleft-next-0.3.1 Cornell-Lossless-JPEG CPAL-1.0 CPL-1.0 CPOL-1.02 Cronyx Crossword CryptoSwift
CrystalStacker CUA-OPL-1.0 Cube curl cve-tou D-FSL-1.0 DEC-3-Clause diffmark DL-DE-BY-2.0 DL-DE-ZERO-2.0 DOC
DocBook-DTD DocBook-Schema DocBook-Stylesheet DocBook-XML Dotseqn DRL-1.0 DRL-1.1 DSDP dtoa dvipdfm ECL-1.0 ECL-2.0
eCos-2.0 EFL-1.0 EFL-2.0 eGenix Elastic-2.0 Entessa EPICS EPL-1.0 EPL-2.0 ErlPL-1.1 etalab-2.0 EUDatagrid EUPL-1.0
EUPL-1.1 EUPL-1.2 Eurosym Fair FBM FDK-AAC Ferguson-Twofish Frameworx-1.0 FreeBSD-DOC FreeImage FSFAP
FSFAP-no-warranty-disclaimer FSFUL FSFULLR FSFULLRSD FSFULLRWD FSL-1.1-ALv2 FSL-1.1-MIT FTL Furuseth fwlw
Game-Programming-Gems GCR-docs GD generic-xts GFDL-1.1 GFDL-1.1-invariants-only GFDL-1.1-invariants-or-later
GFDL-1.1-no-invariants-only GFDL-1.1-no-invariants-or-later GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2
GFDL-1.2-invariants-only GFDL-1.2-invariants-or-later GFDL-1.2-no-invariants-only GFDL-1.2-no-invariants-or-later
GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3 GFDL-1.3-invariants-only GFDL-1.3-invariants-or-later
GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later GFDL-1.3-only GFDL-1.3-or-later Giftware GL2PS Glide
Glulxe GLWTPL gnuplot GPL-1.0 GPL-1.0+ GPL-1.0-only GPL-1.0-or-later GPL-2.0 GPL-2.0+ GPL-2.0-only GPL-2.0-or-later
GPL-2.0-with-autoconf-exception GPL-2.0-with-bison-exception GPL-2.0-with-classpath-exception
GPL-2.0-with-font-exception GPL-2.0-with-GCC-exception GPL-3.0 GPL-3.0+ GPL-3.0-only GPL-3.0-or-later
GPL-3.0-with-autoconf-exception GPL-3.0-with-GCC-exception Graphics-Gems gSOAP-1.3b gtkbook Gutmann HaskellReport HDF5
hdparm HIDAPI Hippocratic-2.1 HP-1986 HP-1989 HPND HPND-DEC HPND-doc HPND-doc-sell HPND-export-US
HPND-export-US-acknowledgement HPND-export-US-modify HPND-export2-US HPND-Fenneberg-Livingston HPND-INRIA-IMAG
HPND-Intel HPND-Kevlin-Henney HPND-Markus-Kuhn HPND-merchantability-variant HPND-MIT-disclaimer HPND-Netrek
HPND-Pbmplus HPND-sell-MIT-disclaimer-xserver HPND-sell-regexpr HPND-sell-variant HPND-sell-variant-MIT-disclaimer
HPND-sell-variant-MIT-disclaimer-rev HPND-UC HPND-UC-export-US HTMLTIDY IBM-pibs ICU IEC-Code-Components-EULA IJG
IJG-short ImageMagick iMatix Imlib2 Info-ZIP Inner-Net-2.0 InnoSetup Intel Intel-ACPI Interbase-1.0 IPA IPL-1.0 ISC
ISC-Veillard Jam JasPer-2.0 jove JPL-image JPNIC JSON Kastrup Kazlib Knuth-CTAN LAL-1.2 LAL-1.3 Latex2e
Latex2e-translated-notice Leptonica LGPL-2.0 LGPL-2.0+ LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1 LGPL-2.1+
LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0+ LGPL-3.0-only LGPL-3.0-or-later LGPLLR Libpng libpng-1.6.35
libpng-2.0 libselinux-1.0 libtiff libutil-David-Nugent LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 Linux-man-pages-1-para
Linux-man-pages-copyleft Linux-man-pages-copyleft-2-para Linux-man-pages-copyleft-var Linux-OpenIB LOOP LPD-document
LPL-1.0 LPL-1.02 LPPL-1.0 LPPL-1.1 LPPL-1.2 LPPL-1.3a LPPL-1.3c lsof Lucida-Bitmap-Fonts LZMA-SDK-9.11-to-9.20
LZMA-SDK-9.22 Mackerras-3-Clause Mackerras-3-Clause-acknowledgment magaz mailprio MakeIndex man2html Martin-Birgmeier
McPhee-slideshow metamail Minpack MIPS MirOS MIT MIT-0 MIT-advertising MIT-Click MIT-CMU MIT-enna MIT-feh MIT-Festival
MIT-Khronos-old MIT-Modern-Variant MIT-open-group MIT-testregex MIT-Wu MITNFA MMIXware Motosoto MPEG-SSG
mpi-permissive mpich2 MPL-1.0 MPL-1.1 MPL-2.0 MPL-2.0-no-copyleft-exception mplus MS-LPL MS-PL MS-RL MTLL MulanPSL-1.0
MulanPSL-2.0 Multics Mup NAIST-2003 NASA-1.3 Naumen NBPL-1.0 NCBI-PD NCGL-UK-2.0 NCL NCSA Net-SNMP NetCDF Newsletr
NGPL ngrep NICTA-1.0 NIST-PD NIST-PD-fallback NIST-Software NLOD-1.0 NLOD-2.0 NLPL Nokia NOSL Noweb NPL-1.0 NPL-1.1
NPOSL-3.0 NRL NTIA-PD NTP NTP-0 Nunit O-UDA-1.0 OAR OCCT-PL OCLC-2.0 ODbL-1.0 ODC-By-1.0 OFFIS OFL-1.0 OFL-1.0-no-RFN
OFL-1.0-RFN OFL-1.1 OFL-1.1-no-RFN OFL-1.1-RFN OGC-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0 OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0
OGTSL OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OLDAP-2.0 OLDAP-2.0.1 OLDAP-2.1 OLDAP-2.2 OLDAP-2.2.1 OLDAP-2.2.2
OLDAP-2.3 OLDAP-2.4 OLDAP-2.5 OLDAP-2.6 OLDAP-2.7 OLDAP-2.8 OLFL-1.3 OML OpenPBS-2.3 OpenSSL OpenSSL-standalone
OpenVision OPL-1.0 OPL-UK-3.0 OPUBL-1.0 OSET-PL-2.1 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1 OSL-3.0 PADL Parity-6.0.0
Parity-7.0.0 PDDL-1.0 PHP-3.0 PHP-3.01 Pixar pkgconf Plexus pnmstitch PolyForm-Noncommercial-1.0.0
PolyForm-Small-Business-1.0.0 PostgreSQL PPL PSF-2.0 psfrag psutils Python-2.0 Python-2.0.1 python-ldap Qhull QPL-1.0
QPL-1.0-INRIA-2004 radvd Rdisc RHeCos-1.1 RPL-1.1 RPL-1.5 RPSL-1.0 RSA-MD RSCPL Ruby Ruby-pty SAX-PD SAX-PD-2.0
Saxpath SCEA SchemeReport Sendmail Sendmail-8.23 Sendmail-Open-Source-1.1 SGI-B-1.0 SGI-B-1.1 SGI-B-2.0 SGI-OpenGL
SGP4 SHL-0.5 SHL-0.51 SimPL-2.0 SISSL SISSL-1.2 SL Sleepycat SMAIL-GPL SMLNJ SMPPL SNIA snprintf SOFA softSurfer
Soundex Spencer-86 Spencer-94 Spencer-99 SPL-1.0 ssh-keyscan SSH-OpenSSH SSH-short SSLeay-standalone SSPL-1.0
StandardML-NJ SugarCRM-1.1.3 SUL-1.0 Sun-PPP Sun-PPP-2000 SunPro SWL swrule Symlinks TAPR-OHL-1.0 TCL TCP-wrappers
TermReadKey TGPPL-1.0 ThirdEye threeparttable TMate TORQUE-1.1 TOSL TPDL TPL-1.0 TrustedQSL TTWL TTYP0 TU-Berlin-1.0
TU-Berlin-2.0 Ubuntu-font-1.0 UCAR UCL-1.0 ulem UMich-Merit Unicode-3.0 Unicode-DFS-2015 Unicode-DFS-2016 Unicode-TOU
UnixCrypt Unlicense Unlicense-libtelnet Unlicense-libwhirlpool UPL-1.0 URT-RLE Vim VOSTROM VSL-1.0 W3C W3C-19980720
W3C-20150513 w3m Watcom-1.0 Widget-Workshop Wsuipa WTFPL wwl wxWindows X11 X11-distribute-modifications-variant
X11-swapped Xdebug-1.03 Xerox Xfig XFree86-1.1 xinetd xkeyboard-config-Zinoviev xlock Xnet xpp XSkat xzoom YPL-1.0
YPL-1.1 Zed Zeeff Zend-2.0 Zimbra-1.3 Zimbra-1.4 Zlib zlib-acknowledgement ZPL-1.1 ZPL-2.0 ZPL-2.1
`
    .trim()
    .split(/\s+/);
/** The exceptions that may stand after `WITH`, of the same list. */
const spdxExceptions = `
389-exception Asterisk-exception Asterisk-linking-protocols-exception Autoconf-exception-2.0 Autoconf-exception-3.0
Autoconf-exception-generic Autoconf-exception-generic-3.0 Autoconf-exception-macro Bison-exception-1.24
Bison-exception-2.2 Bootloader-exception CGAL-linking-exception Classpath-exception-2.0 CLISP-exception-2.0
cryptsetup-OpenSSL-exception Digia-Qt-LGPL-exception-1.1 DigiRule-FOSS-exception eCos-exception-2.0
erlang-otp-linking-exception Fawkes-Runtime-exception FLTK-exception fmt-exception Font-exception-2.0
freertos-exception-2.0 GCC-exception-2.0 GCC-exception-2.0-note GCC-exception-3.1 Gmsh-exception GNAT-exception
GNOME-examples-exception GNU-compiler-exception gnu-javamail-exception GPL-3.0-389-ds-base-exception
GPL-3.0-interface-exception GPL-3.0-linking-exception GPL-3.0-linking-source-exception GPL-CC-1.0
GStreamer-exception-2005 GStreamer-exception-2008 harbour-exception i2p-gpl-java-exception
Independent-modules-exception KiCad-libraries-exception LGPL-3.0-linking-exception libpri-OpenH323-exception
Libtool-exception Linux-syscall-note LLGPL LLVM-exception LZMA-exception mif-exception mxml-exception
Nokia-Qt-exception-1.1 OCaml-LGPL-linking-exception OCCT-exception-1.0 OpenJDK-assembly-exception-1.0
openvpn-openssl-exception PCRE2-exception polyparse-exception PS-or-PDF-font-exception-20170817
QPL-1.0-INRIA-2004-exception Qt-GPL-exception-1.0 Qt-LGPL-exception-1.1 Qwt-exception-1.0 romic-exception
RRDtool-FLOSS-exception-2.0 SANE-exception SHL-2.0 SHL-2.1 stunnel-exception SWI-exception Swift-exception
Texinfo-exception u-boot-exception-2.0 UBDL-exception Universal-FOSS-exception-1.0 vsftpd-openssl-exception
WxWindows-exception-3.1 x11vnc-openssl-exception
`
    .trim()
    .split(/\s+/);
/** What the list 3.28.0 has beyond it, and the variants of the GFDL: crates.io's `spdx` 0.13.5 knows them, `packaging` 26.2 does not. */
const newerLicenses = `
Advanced-Cryptics-Dictionary ALGLIB-Documentation BOLA-1.1 BSD-3-Clause-Tso BSD-Mark-Modifications Buddy CAPEC-tou
ESA-PL-permissive-2.4 ESA-PL-strong-copyleft-2.4 ESA-PL-weak-copyleft-2.4 GFDL-1.1-invariants GFDL-1.1-no-invariants
GFDL-1.2-invariants GFDL-1.2-no-invariants GFDL-1.3-invariants GFDL-1.3-no-invariants
HPND-sell-variant-critical-systems HPND-SMC hyphen-bulgarian ISO-permission MIT-STK MMPL-1.0.1 NIST-PD-TNT OpenMDW-1.0
OSC-1.0 OSSP ParaType-Free-Font-1.3 SGMLUG-PM TekHVC UnRAR Vixie-Cron WordNet WTFNMFPL X11-no-permit-persons
`
    .trim()
    .split(/\s+/);
/** The exceptions that came with 3.28.0. */
const newerExceptions = `
Classpath-exception-2.0-short kvirc-openssl-exception rsync-linking-exception Simple-Library-Usage-exception
sqlitestudio-OpenSSL-exception
`
    .trim()
    .split(/\s+/);

;// CONCATENATED MODULE: ./lib/action/rules/license-expression.js

const byLowerCase = (ids) => new Map(ids.map((id) => [id.toLowerCase(), id]));
/** The two registries follow the SPDX list at their own pace. */
const licenses = {
    pypi: byLowerCase(spdxLicenses),
    'crates.io': byLowerCase([...spdxLicenses, ...newerLicenses]),
};
const exceptions = {
    pypi: byLowerCase(spdxExceptions),
    'crates.io': byLowerCase([...spdxExceptions, ...newerExceptions]),
};
/**
 * Why a licence expression is refused, or `undefined` where it is taken. PyPI: `packaging.licenses`
 * (`canonicalize_license_expression`). crates.io: its `licenses.rs`, which allows deprecated identifiers and `GPL-3.0+`.
 */
function licenseDefect(expression, dialect) {
    const spaced = dialect === 'crates.io' ? expression.replaceAll('/', ' OR ') : expression;
    const tokens = spaced.replace(/[()]/g, ' $& ').split(/\s+/).filter(Boolean);
    if (tokens.length === 0)
        return `Invalid license expression: '${expression}'`;
    const parser = { tokens, at: 0, dialect };
    const defect = readAlternatives(parser);
    if (defect === 'syntax' || (defect === undefined && parser.at < tokens.length)) {
        return `Invalid license expression: '${expression}'`;
    }
    return defect;
}
/** The identifier that was probably meant. */
function licenseSuggestion(expression) {
    const plain = expression.toLowerCase().replace(/[^a-z0-9]+/g, '');
    const exact = licenses.pypi.get(expression.toLowerCase());
    return exact ?? spdxLicenses.find((id) => id.toLowerCase().replace(/[^a-z0-9]+/g, '') === plain) ?? usual[plain];
}
/** What people write, without signs and in lower case, and what SPDX calls it. */
const usual = {
    mitlicense: 'MIT',
    themitlicense: 'MIT',
    apache: 'Apache-2.0',
    apache2: 'Apache-2.0',
    apachelicense20: 'Apache-2.0',
    apachelicenseversion20: 'Apache-2.0',
    apachesoftwarelicense: 'Apache-2.0',
    bsd: 'BSD-3-Clause',
    bsdlicense: 'BSD-3-Clause',
    bsd3: 'BSD-3-Clause',
    bsd2: 'BSD-2-Clause',
    newbsd: 'BSD-3-Clause',
    gpl: 'GPL-3.0-or-later',
    gplv2: 'GPL-2.0-only',
    gplv3: 'GPL-3.0-only',
    gpl3: 'GPL-3.0-only',
    lgplv3: 'LGPL-3.0-only',
    agplv3: 'AGPL-3.0-only',
    mpl2: 'MPL-2.0',
    mozillapubliclicense20: 'MPL-2.0',
    psf: 'PSF-2.0',
    publicdomain: 'Unlicense',
    proprietary: 'LicenseRef-Proprietary',
};
function keyword(parser) {
    const token = parser.tokens[parser.at] ?? '';
    const lower = token.toLowerCase();
    // crates.io's parser knows `AND` and `and`, but not `And`
    const spelled = parser.dialect === 'pypi' || token === lower || token === token.toUpperCase();
    return spelled && ['and', 'or', 'with', '(', ')'].includes(lower) ? lower : undefined;
}
/** terms joined by `AND` and `OR`; their precedence is of no concern here. */
function readAlternatives(parser) {
    for (;;) {
        const defect = readTerm(parser);
        if (defect !== undefined)
            return defect;
        const next = keyword(parser);
        if (next !== 'and' && next !== 'or')
            return undefined;
        parser.at++;
    }
}
function readTerm(parser) {
    const word = keyword(parser);
    const token = parser.tokens[parser.at];
    if (token === undefined || (word !== undefined && word !== '('))
        return 'syntax';
    parser.at++;
    if (word === '(') {
        const defect = readAlternatives(parser);
        if (defect !== undefined)
            return defect;
        if (keyword(parser) !== ')')
            return 'syntax';
        parser.at++;
        return undefined;
    }
    const defect = licenseIdDefect(token, parser.dialect);
    if (defect !== undefined || keyword(parser) !== 'with')
        return defect;
    parser.at++;
    const exception = keyword(parser) === undefined ? parser.tokens[parser.at] : undefined;
    if (exception === undefined)
        return 'syntax';
    parser.at++;
    return isKnownException(exception, parser.dialect) ? undefined : `Unknown license exception: '${exception}'`;
}
function licenseIdDefect(token, dialect) {
    const reference = dialect === 'pypi' ? /^licenseref-/i : /^(?:DocumentRef-[A-Za-z0-9.-]*:)?LicenseRef-/;
    if (reference.test(token)) {
        const whole = dialect === 'pypi'
            ? /^licenseref-[A-Za-z0-9.-]+$/i
            : /^(?:DocumentRef-[A-Za-z0-9.-]*:)?LicenseRef-[A-Za-z0-9.-]*$/;
        return whole.test(token) ? undefined : `Invalid licenseref: '${token}'`;
    }
    const later = token.endsWith('+');
    const id = later ? token.slice(0, -1) : token;
    if (dialect === 'crates.io') {
        if (id === 'NOASSERTION')
            return undefined;
        if (later && id.endsWith('-or-later'))
            return `'${id}' says "or later" already: '${token}'`;
    }
    return isKnown(licenses[dialect], id, dialect) ? undefined : `Unknown license: '${token}'`;
}
function isKnown(list, id, dialect) {
    const spelled = list.get(id.toLowerCase());
    return dialect === 'pypi' ? spelled !== undefined : spelled === id;
}
/** crates.io lets a reference stand for an exception. */
const isKnownException = (id, dialect) => isKnown(exceptions[dialect], id, dialect) ||
    (dialect === 'crates.io' && /^(?:DocumentRef-[A-Za-z0-9.-]*:)?AdditionRef-[A-Za-z0-9.-]*$/.test(id));


/***/ }),

/***/ 20999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ licenseFileFindings),
/* harmony export */   u: () => (/* binding */ licenseFindings)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91727);
/* harmony import */ var _license_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84293);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89);
/* harmony import */ var _metadata_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84096);




/** License, License-Expression and License-File as PEP 639 and PyPI have them. */
function licenseFindings(metadata) {
    const found = [];
    const expression = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .single */ .J0)(metadata, 'license-expression');
    const defect = expression === undefined ? undefined : (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseDefect */ .T)(expression, 'pypi');
    if (expression !== undefined && defect !== undefined) {
        const near = (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseSuggestion */ .I)(expression);
        const fix = `Write an SPDX expression such as '${near ?? 'MIT OR Apache-2.0'}' in \`license\`, or 'LicenseRef-\u2026' for one that SPDX does not list (https://spdx.org/licenses/).`;
        found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('license-expression-invalid', `PyPI answers: '${expression}' is invalid for 'license-expression'. ${defect}`, fix));
    }
    if (expression !== undefined && (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .single */ .J0)(metadata, 'license') !== undefined) {
        found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidField */ .wf)('License is deprecated when License-Expression is present. Only License-Expression should be present.', 'Give the licence once, as an SPDX expression in `license`.'));
    }
    if ((0,_metadata_version_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataAge */ .v)((0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .single */ .J0)(metadata, 'metadata-version')) < (0,_metadata_version_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataAge */ .v)('2.4'))
        return found;
    for (const path of (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .many */ ._d)(metadata, 'license-file')) {
        const wrong = path.includes('..')
            ? 'parent directory indicators are not allowed'
            : path.includes('*')
                ? 'paths must be resolved'
                : /^\/|^[A-Za-z]:[\\/]/.test(path)
                    ? 'paths must be relative'
                    : path.includes('\\') || path.split('/').some((part) => part === '' || part === '.')
                        ? "paths must use '/' delimiter"
                        : undefined;
        if (wrong !== undefined) {
            found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidField */ .wf)(`'${path}' is invalid for 'license-file', ${wrong}.`, 'List licence files inside the project under `license-files`, as plain relative paths.'));
        }
    }
    return found;
}
/**
 * From metadata 2.4 on, every License-File must be in the archive, below `folder`. PyPI looks for those that the upload form
 * names (warehouse `forklift/legacy.py`), in wheels and sdists alike, and the form is made of this metadata: a wheel without
 * its licence only passes where the client leaves the field out.
 */
function licenseFileFindings(filename, metadata, folder, members) {
    if ((0,_metadata_version_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataAge */ .v)((0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .single */ .J0)(metadata, 'metadata-version')) < (0,_metadata_version_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataAge */ .v)('2.4'))
        return [];
    return (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .many */ ._d)(metadata, 'license-file')
        .filter((path) => !members.has(`${folder}/${path}`))
        .map((path) => {
        const words = `License-File ${path} does not exist in distribution file ${filename} at ${folder}/${path}`;
        const fix = 'Let `license-files` name files that are there and packed; in a workspace the licence of the root is not in the package by itself.';
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('license-file-missing', `PyPI answers: ${words}`, fix);
    });
}


/***/ }),

/***/ 78465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ findingsRendered)
});

// UNUSED EXPORTS: metadataFindings

;// CONCATENATED MODULE: ./lib/action/rules/classifiers.js
/**
 * The classifiers that PyPI knew in trove-classifiers 2026.9.21.13 (https://pypi.org/classifiers/). The list grows every
 * few weeks: one that is missing here may be new. Each line is a parent and its children; a line that begins with spaces
 * goes on.
 */
const tree = `
Development Status > 1 - Planning | 2 - Pre-Alpha | 3 - Alpha | 4 - Beta | 5 - Production/Stable | 6 - Mature
  | 7 - Inactive
Environment > Console | Cygwin (MS Windows) | GPU | Handhelds/PDA's | MacOS X | No Input/Output (Daemon) | OpenStack
  | Other Environment | Plugins | Web Environment | WebAssembly | Win32 (MS Windows) | X11 Applications
Environment :: Console > Curses | Framebuffer | Newt | svgalib
Environment :: GPU > NVIDIA CUDA
Environment :: GPU :: NVIDIA CUDA > 1.0 | 1.1 | 10.0 | 10.1 | 10.2 | 11 | 11.0 | 11.1 | 11.2 | 11.3 | 11.4 | 11.5
  | 11.6 | 11.7 | 11.8 | 12 | 13 | 2.0 | 2.1 | 2.2 | 2.3 | 3.0 | 3.1 | 3.2 | 4.0 | 4.1 | 4.2 | 5.0 | 5.5 | 6.0 | 6.5
  | 7.0 | 7.5 | 8.0 | 9.0 | 9.1 | 9.2
Environment :: GPU :: NVIDIA CUDA :: 12 > 12.0 | 12.1 | 12.2 | 12.3 | 12.4 | 12.5 | 12.6
Environment :: MacOS X > Aqua | Carbon | Cocoa
Environment :: Web Environment > Buffet | Mozilla | ToscaWidgets
Environment :: WebAssembly > Emscripten | WASI
Environment :: X11 Applications > GTK | Gnome | KDE | Qt
Framework > AWS CDK | AiiDA | Ansible | AnyIO | Apache Airflow | AsyncIO | BEAT | BFG | Bob | Bottle | Buildout
  | CastleCMS | Celery | Chandler | CherryPy | CubicWeb | Dash | Datasette | Django | Django CMS | FastAPI | Flake8
  | Flask | Hatch | Hypothesis | IDLE | IPython | InvenTree | Jupyter | Kedro | Lektor | Litestar | Masonite
  | Matplotlib | MkDocs | Nengo | Odoo | OpenTelemetry | Opps | Paste | Pelican | Plone | PySimpleGUI | Pycsou
  | Pydantic | Pylons | Pyodide | Pyramid | Pytest | Review Board | Robot Framework | Scrapy | Setuptools Plugin
  | Sphinx | Trac | Trio | Tryton | TurboGears | Twisted | Wagtail | ZODB | Zope | Zope2 | Zope3 | aiohttp | cocotb
  | napari | tox
Framework :: AWS CDK > 1 | 2
Framework :: Apache Airflow > Provider
Framework :: Buildout > Extension | Recipe
Framework :: CastleCMS > Theme
Framework :: Django > 1 | 1.10 | 1.11 | 1.4 | 1.5 | 1.6 | 1.7 | 1.8 | 1.9 | 2 | 2.0 | 2.1 | 2.2 | 3 | 3.0 | 3.1 | 3.2
  | 4 | 4.0 | 4.1 | 4.2 | 5 | 5.0 | 5.1 | 5.2 | 6 | 6.0 | 6.1
Framework :: Django CMS > 3.10 | 3.11 | 3.4 | 3.5 | 3.6 | 3.7 | 3.8 | 3.9 | 4.0 | 4.1 | 5.0 | 5.1
Framework :: Jupyter > JupyterLab
Framework :: Jupyter :: JupyterLab > 1 | 2 | 3 | 4 | Extensions
Framework :: Jupyter :: JupyterLab :: Extensions > Mime Renderers | Prebuilt | Themes
Framework :: Litestar > 1 | 2 | 3
Framework :: Odoo > 10.0 | 11.0 | 12.0 | 13.0 | 14.0 | 15.0 | 16.0 | 17.0 | 18.0 | 19.0 | 20.0 | 8.0 | 9.0
Framework :: OpenTelemetry > Distros | Exporters | Instrumentations
Framework :: Pelican > Plugins | Themes
Framework :: Plone > 3.2 | 3.3 | 4.0 | 4.1 | 4.2 | 4.3 | 5.0 | 5.1 | 5.2 | 5.3 | 6.0 | 6.1 | 6.2 | 6.3 | Addon | Core
  | Distribution | Theme
Framework :: PySimpleGUI > 4 | 5
Framework :: Pydantic > 1 | 2
Framework :: Robot Framework > Library | Tool
Framework :: Sphinx > Domain | Extension | Theme
Framework :: TurboGears > Applications | Widgets
Framework :: Wagtail > 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
Framework :: Zope > 2 | 3 | 4 | 5 | 6
Intended Audience > Customer Service | Developers | Education | End Users/Desktop | Financial and Insurance Industry
  | Healthcare Industry | Information Technology | Legal Industry | Manufacturing | Other Audience | Religion
  | Science/Research | System Administrators | Telecommunications Industry
License > Aladdin Free Public License (AFPL) | CC0 1.0 Universal (CC0 1.0) Public Domain Dedication
  | CeCILL-B Free Software License Agreement (CECILL-B) | CeCILL-C Free Software License Agreement (CECILL-C)
  | DFSG approved | Eiffel Forum License (EFL) | Free For Educational Use | Free For Home Use
  | Free To Use But Restricted | Free for non-commercial use | Freely Distributable | Freeware | GUST Font License 1.0
  | GUST Font License 2006-09-30 | Netscape Public License (NPL) | Nokia Open Source License (NOKOS) | OSI Approved
  | Other/Proprietary License | Public Domain | Repoze Public License
License :: OSI Approved > Academic Free License (AFL) | Apache Software License | Apple Public Source License
  | Artistic License | Attribution Assurance License | BSD License | Blue Oak Model License (BlueOak-1.0.0)
  | Boost Software License 1.0 (BSL-1.0) | CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)
  | CMU License (MIT-CMU) | Common Development and Distribution License 1.0 (CDDL-1.0) | Common Public License
  | Eclipse Public License 1.0 (EPL-1.0) | Eclipse Public License 2.0 (EPL-2.0)
  | Educational Community License, Version 2.0 (ECL-2.0) | Eiffel Forum License
  | European Union Public Licence 1.0 (EUPL 1.0) | European Union Public Licence 1.1 (EUPL 1.1)
  | European Union Public Licence 1.2 (EUPL 1.2) | GNU Affero General Public License v3
  | GNU Affero General Public License v3 or later (AGPLv3+) | GNU Free Documentation License (FDL)
  | GNU General Public License (GPL) | GNU General Public License v2 (GPLv2)
  | GNU General Public License v2 or later (GPLv2+) | GNU General Public License v3 (GPLv3)
  | GNU General Public License v3 or later (GPLv3+) | GNU Lesser General Public License v2 (LGPLv2)
  | GNU Lesser General Public License v2 or later (LGPLv2+) | GNU Lesser General Public License v3 (LGPLv3)
  | GNU Lesser General Public License v3 or later (LGPLv3+) | GNU Library or Lesser General Public License (LGPL)
  | Historical Permission Notice and Disclaimer (HPND) | IBM Public License | ISC License (ISCL) | MIT License
  | MIT No Attribution License (MIT-0) | MirOS License (MirOS) | Motosoto License | Mozilla Public License 1.0 (MPL)
  | Mozilla Public License 1.1 (MPL 1.1) | Mozilla Public License 2.0 (MPL 2.0)
  | Mulan Permissive Software License v2 (MulanPSL-2.0) | NASA Open Source Agreement v1.3 (NASA-1.3)
  | Nethack General Public License | Nokia Open Source License | Open Group Test Suite License
  | Open Software License 3.0 (OSL-3.0) | PostgreSQL License | Python License (CNRI Python License)
  | Python Software Foundation License | Qt Public License (QPL) | Ricoh Source Code Public License
  | SIL Open Font License 1.1 (OFL-1.1) | Sleepycat License | Sun Public License | The Unlicense (Unlicense)
  | Universal Permissive License (UPL) | University of Illinois/NCSA Open Source License | Vovida Software License 1.0
  | W3C License | Zero-Clause BSD (0BSD) | Zope Public License | zlib/libpng License
Natural Language > Afrikaans | Arabic | Armenian | Basque | Bengali | Bosnian | Bulgarian | Cantonese | Catalan
  | Catalan (Valencian) | Chinese (Simplified) | Chinese (Traditional) | Croatian | Czech | Danish | Dutch | English
  | Esperanto | Estonian | Finnish | French | Galician | Georgian | German | Greek | Hebrew | Hindi | Hungarian
  | Icelandic | Indonesian | Irish | Italian | Japanese | Javanese | Korean | Latin | Latvian | Lithuanian
  | Macedonian | Malay | Marathi | Nepali | Norwegian | Panjabi | Persian | Polish | Portuguese
  | Portuguese (Brazilian) | Romanian | Russian | Serbian | Slovak | Slovenian | Spanish | Swedish | Tamil | Telugu
  | Thai | Tibetan | Turkish | Ukrainian | Urdu | Vietnamese | Yiddish
Operating System > Android | BeOS | MacOS | Microsoft | OS Independent | OS/2 | Other OS | PDA Systems | POSIX
  | PalmOS | RISC OS | Unix | iOS
Operating System :: MacOS > MacOS 9 | MacOS X
Operating System :: Microsoft > MS-DOS | Windows
Operating System :: Microsoft :: Windows > Windows 10 | Windows 11 | Windows 3.1 or Earlier | Windows 7 | Windows 8
  | Windows 8.1 | Windows 95/98/2000 | Windows CE | Windows NT/2000 | Windows Server 2003 | Windows Server 2008
  | Windows Vista | Windows XP
Operating System :: POSIX > AIX | BSD | GNU Hurd | HP-UX | IRIX | Linux | Other | SCO | SunOS/Solaris
Operating System :: POSIX :: BSD > BSD/OS | FreeBSD | NetBSD | OpenBSD
Programming Language > APL | ASP | Ada | Assembly | Awk | Basic | C | C# | C++ | Cold Fusion | Cython | D
  | Delphi/Kylix | Dylan | Eiffel | Emacs-Lisp | Erlang | Euler | Euphoria | F# | Forth | Fortran | Go | Haskell | Hy
  | Java | JavaScript | Kotlin | Lisp | Logo | Lua | ML | Modula | OCaml | Object Pascal | Objective C | Other
  | Other Scripting Engines | PHP | PL/SQL | PROGRESS | Pascal | Perl | Pike | Pliant | Prolog | Python | R | REBOL
  | Rexx | Ruby | Rust | SQL | Scheme | Simula | Smalltalk | Tcl | Unix Shell | Visual Basic | XBasic | YACC | Zig
  | Zope
Programming Language :: Python > 2 | 2.3 | 2.4 | 2.5 | 2.6 | 2.7 | 3 | 3.0 | 3.1 | 3.10 | 3.11 | 3.12 | 3.13 | 3.14
  | 3.15 | 3.16 | 3.2 | 3.3 | 3.4 | 3.5 | 3.6 | 3.7 | 3.8 | 3.9 | Free Threading | Implementation
Programming Language :: Python :: 2 > Only
Programming Language :: Python :: 3 > Only
Programming Language :: Python :: Free Threading > 1 - Unstable | 2 - Beta | 3 - Stable | 4 - Resilient
Programming Language :: Python :: Implementation > CPython | GraalPy | IronPython | Jython | MicroPython | PyPy
  | Stackless
Topic > Adaptive Technologies | Artistic Software | Communications | Database | Desktop Environment | Documentation
  | Education | File Formats | Games/Entertainment | Home Automation | Internet | Multimedia | Office/Business
  | Other/Nonlisted Topic | Printing | Religion | Scientific/Engineering | Security | Sociology | Software Development
  | System | Terminals | Text Editors | Text Processing | Utilities
Topic :: Communications > BBS | Chat | Conferencing | Email | FIDO | Fax | File Sharing | Ham Radio | Internet Phone
  | Telephony | Usenet News
Topic :: Communications :: Chat > ICQ | Internet Relay Chat | Unix Talk
Topic :: Communications :: Email > Address Book | Email Clients (MUA) | Filters | Mail Transport Agents
  | Mailing List Servers | Post-Office
Topic :: Communications :: Email :: Post-Office > IMAP | POP3
Topic :: Communications :: File Sharing > Gnutella | Napster
Topic :: Database > Database Engines/Servers | Front-Ends
Topic :: Desktop Environment > File Managers | GNUstep | Gnome | K Desktop Environment (KDE) | PicoGUI | Screen Savers
  | Window Managers
Topic :: Desktop Environment :: K Desktop Environment (KDE) > Themes
Topic :: Desktop Environment :: PicoGUI > Applications | Themes
Topic :: Desktop Environment :: Window Managers > Afterstep | Applets | Blackbox | CTWM | Enlightenment | FVWM
  | Fluxbox | IceWM | MetaCity | Oroborus | Sawfish | Waimea | Window Maker | XFCE
Topic :: Desktop Environment :: Window Managers :: Afterstep > Themes
Topic :: Desktop Environment :: Window Managers :: Blackbox > Themes
Topic :: Desktop Environment :: Window Managers :: CTWM > Themes
Topic :: Desktop Environment :: Window Managers :: Enlightenment > Epplets | Themes DR15 | Themes DR16 | Themes DR17
Topic :: Desktop Environment :: Window Managers :: FVWM > Themes
Topic :: Desktop Environment :: Window Managers :: Fluxbox > Themes
Topic :: Desktop Environment :: Window Managers :: IceWM > Themes
Topic :: Desktop Environment :: Window Managers :: MetaCity > Themes
Topic :: Desktop Environment :: Window Managers :: Oroborus > Themes
Topic :: Desktop Environment :: Window Managers :: Sawfish > Themes 0.30 | Themes pre-0.30
Topic :: Desktop Environment :: Window Managers :: Waimea > Themes
Topic :: Desktop Environment :: Window Managers :: Window Maker > Applets | Themes
Topic :: Desktop Environment :: Window Managers :: XFCE > Themes
Topic :: Documentation > Sphinx
Topic :: Education > Computer Aided Instruction (CAI) | Testing
Topic :: File Formats > JSON
Topic :: File Formats :: JSON > JSON Schema
Topic :: Games/Entertainment > Arcade | Board Games | First Person Shooters | Fortune Cookies
  | Multi-User Dungeons (MUD) | Puzzle Games | Real Time Strategy | Role-Playing | Side-Scrolling/Arcade Games
  | Simulation | Turn Based Strategy
Topic :: Internet > File Transfer Protocol (FTP) | Finger | Log Analysis | Name Service (DNS) | Proxy Servers | WAP
  | WWW/HTTP | XMPP | Z39.50
Topic :: Internet :: WWW/HTTP > Browsers | Dynamic Content | HTTP Servers | Indexing/Search | Session
  | Site Management | WSGI
Topic :: Internet :: WWW/HTTP :: Dynamic Content > CGI Tools/Libraries | Content Management System | Message Boards
  | News/Diary | Page Counters | Wiki
Topic :: Internet :: WWW/HTTP :: Site Management > Link Checking
Topic :: Internet :: WWW/HTTP :: WSGI > Application | Middleware | Server
Topic :: Multimedia > Graphics | Sound/Audio | Video
Topic :: Multimedia :: Graphics > 3D Modeling | 3D Rendering | Capture | Editors | Graphics Conversion | Presentation
  | Viewers
Topic :: Multimedia :: Graphics :: Capture > Digital Camera | Scanners | Screen Capture
Topic :: Multimedia :: Graphics :: Editors > Raster-Based | Vector-Based
Topic :: Multimedia :: Sound/Audio > Analysis | CD Audio | Capture/Recording | Conversion | Editors | MIDI | Mixers
  | Players | Sound Synthesis | Speech
Topic :: Multimedia :: Sound/Audio :: CD Audio > CD Playing | CD Ripping | CD Writing
Topic :: Multimedia :: Sound/Audio :: Players > MP3
Topic :: Multimedia :: Video > Capture | Conversion | Display | Non-Linear Editor
Topic :: Office/Business > Financial | Groupware | News/Diary | Office Suites | Scheduling
Topic :: Office/Business :: Financial > Accounting | Investment | Point-Of-Sale | Spreadsheet
Topic :: Scientific/Engineering > Artificial Intelligence | Artificial Life | Astronomy | Atmospheric Science
  | Bio-Informatics | Chemistry | Electronic Design Automation (EDA) | GIS | Human Machine Interfaces | Hydrology
  | Image Processing | Image Recognition | Information Analysis | Instrument Drivers
  | Interface Engine/Protocol Translator | Mathematics | Medical Science Apps. | Oceanography | Physics
  | Quantum Computing | Visualization
Topic :: Scientific/Engineering :: Instrument Drivers > IVI Conformant
Topic :: Security > Cryptography
Topic :: Sociology > Genealogy | History
Topic :: Software Development > Assemblers | Bug Tracking | Build Tools | Code Generators | Compilers | Debuggers
  | Disassemblers | Documentation | Embedded Systems | Internationalization | Interpreters | Libraries | Localization
  | Object Brokering | Pre-processors | Quality Assurance | Testing | User Interfaces | Version Control | Widget Sets
Topic :: Software Development :: Embedded Systems > Controller Area Network (CAN)
Topic :: Software Development :: Embedded Systems :: Controller Area Network (CAN) > CANopen | J1939
Topic :: Software Development :: Libraries > Application Frameworks | Java Libraries | PHP Classes | Perl Modules
  | Pike Modules | Python Modules | Ruby Modules | Tcl Extensions | pygame
Topic :: Software Development :: Object Brokering > CORBA
Topic :: Software Development :: Testing > Acceptance | BDD | Mocking | Traffic Generation | Unit
Topic :: Software Development :: Version Control > Bazaar | CVS | Git | Mercurial | RCS | SCCS
Topic :: System > Archiving | Benchmark | Boot | Clustering | Console Fonts | Distributed Computing | Emulators
  | Filesystems | Hardware | Installation/Setup | Logging | Monitoring | Networking | Operating System
  | Operating System Kernels | Power (UPS) | Recovery Tools | Shells | Software Distribution | System Shells
  | Systems Administration
Topic :: System :: Archiving > Backup | Compression | Mirroring | Packaging
Topic :: System :: Boot > Init
Topic :: System :: Hardware > Hardware Drivers | Mainframes | Symmetric Multi-processing | Universal Serial Bus (USB)
Topic :: System :: Hardware :: Universal Serial Bus (USB) > Audio | Audio/Video (AV)
  | Communications Device Class (CDC) | Diagnostic Device | Hub | Human Interface Device (HID) | Mass Storage
  | Miscellaneous | Printer | Smart Card | Vendor | Video (UVC) | Wireless Controller
Topic :: System :: Networking > Firewalls | Monitoring | Time Synchronization
Topic :: System :: Networking :: Monitoring > Hardware Watchdog
Topic :: System :: Operating System Kernels > BSD | GNU Hurd | Linux
Topic :: System :: Systems Administration > Authentication/Directory
Topic :: System :: Systems Administration :: Authentication/Directory > LDAP | NIS
Topic :: Terminals > Serial | Telnet | Terminal Emulators/X Terminals
Topic :: Text Editors > Documentation | Emacs | Integrated Development Environments (IDE) | Text Processing
  | Word Processors
Topic :: Text Processing > Filters | Fonts | General | Indexing | Linguistic | Markup
Topic :: Text Processing :: Markup > HTML | LaTeX | Markdown | SGML | VRML | XML | reStructuredText
Typing > Stubs Only | Typed
`;
/** Classifiers that PyPI refuses because they were given up, with what to write instead. */
const deprecatedClassifiers = new Map([
    ['Framework :: Django CMS :: 4.2', 'Framework :: Django CMS :: 5.0'],
    ['License :: OSI Approved :: Intel Open Source License', undefined],
    ['License :: OSI Approved :: Jabber Open Source License', undefined],
    ['License :: OSI Approved :: MITRE Collaborative Virtual Workspace License (CVW)', undefined],
    ['License :: OSI Approved :: Sun Industry Standards Source License (SISSL)', undefined],
    ['License :: OSI Approved :: X.Net License', undefined],
    ['Natural Language :: Ukranian', 'Natural Language :: Ukrainian'],
    ['Topic :: Communications :: Chat :: AOL Instant Messenger', undefined],
]);
/** Every classifier of the list. Read once, when the first distribution with classifiers is examined. */
function knownClassifiers() {
    known ??= new Set(tree
        .replace(/\n {2}/g, ' ')
        .trim()
        .split('\n')
        .flatMap((line) => {
        const [parent, children] = line.split(' > ');
        return (children ?? '').split(' | ').map((child) => `${parent} :: ${child}`);
    }));
    return known;
}
let known;

// EXTERNAL MODULE: ./lib/action/rules/finding.js
var finding = __webpack_require__(91727);
;// CONCATENATED MODULE: ./lib/action/rules/classifier-rules.js


/** `Private ::` and given-up classifiers are refused for sure; one that the list lacks may be new, so it is a warning. */
function classifierFindings(classifiers) {
    return classifiers.flatMap((classifier) => {
        const message = `PyPI answers: '${classifier}' is not a valid classifier.`;
        if (classifier.startsWith('Private ::')) {
            const fix = 'This classifier is there to keep a project off PyPI. Remove it only if the project is meant to be published.';
            return [(0,finding/* finding */.gk)('classifier-private', message, fix)];
        }
        if (deprecatedClassifiers.has(classifier)) {
            const instead = deprecatedClassifiers.get(classifier);
            const fix = instead === undefined ? 'Remove it; a licence is told by `license` in pyproject.toml.' : `Write '${instead}'.`;
            return [
                (0,finding/* finding */.gk)('classifier-deprecated', `PyPI answers: The classifier '${classifier}' has been deprecated.`, fix),
            ];
        }
        if (knownClassifiers().has(classifier))
            return [];
        const near = [...knownClassifiers()].find((known) => loose(known) === loose(classifier));
        const fix = near === undefined
            ? 'Take one of https://pypi.org/classifiers/, letter by letter, or remove it.'
            : `Write '${near}'.`;
        return [
            (0,finding/* finding */.gk)('classifier-unknown', `PyPI may answer: '${classifier}' is not a valid classifier.`, fix, 'warning'),
        ];
    });
}
function loose(classifier) {
    return classifier.toLowerCase().replace(/[^a-z0-9.]+/g, '');
}

// EXTERNAL MODULE: ./lib/action/rules/metadata.js
var rules_metadata = __webpack_require__(89);
;// CONCATENATED MODULE: ./lib/action/rules/requirement.js
const release = String.raw `v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)*`;
const pre = String.raw `(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?`;
const post = String.raw `(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?`;
const dev = String.raw `(?:[-_.]?dev[-_.]?[0-9]*)?`;
const local = String.raw `(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?`;
const compatible = String.raw `v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)+`;
/** One clause of a version specifier (PEP 440; `packaging.specifiers`). */
const clause = [
    String.raw `===\s*[^\s;)]*`,
    String.raw `(?:==|!=)\s*${release}(?:\.\*|${pre}${post}${dev}${local})`,
    String.raw `~=\s*${compatible}${pre}${post}${dev}`,
    String.raw `(?:<=|>=|<|>)\s*${release}${pre}${post}${dev}`,
].join('|');
const tokens = {
    space: /[ \t]+/y,
    identifier: /\b[a-zA-Z0-9][a-zA-Z0-9._-]*\b/y,
    clause: new RegExp(`(?:${clause})`, 'iy'),
    trail: /\.\*|\+[a-z0-9]+/y,
    url: /[^ \t]+/y,
    quoted: /'[^']*'|"[^"]*"/y,
    operator: /===|==|~=|!=|<=|>=|<|>/y,
    junction: /\b(?:or|and)\b/y,
    in: /\bin\b/y,
    not: /\bnot\b/y,
    variable: new RegExp(String.raw `\b(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|` +
        String.raw `platform[._](?:version|machine|python_implementation)|python_implementation|` +
        String.raw `implementation_(?:name|version)|extras?|dependency_groups)\b`, 'y'),
};
/** What stands there, going on behind it; `undefined` where it is something else. */
function take(reader, token) {
    if (typeof token === 'string') {
        if (!reader.text.startsWith(token, reader.at))
            return undefined;
        reader.at += token.length;
        return token;
    }
    token.lastIndex = reader.at;
    const found = token.exec(reader.text)?.[0];
    reader.at += found?.length ?? 0;
    return found;
}
function ended(reader) {
    return reader.at >= reader.text.length;
}
/** Thrown inside the parser only. */
class Unreadable extends Error {
}
/** Whether a text is a set of version clauses with commas between, as `packaging.specifiers.SpecifierSet` reads it. */
function isSpecifierSet(text) {
    const whole = new RegExp(`^(?:${clause})$`, 'i');
    return text.split(',').every((part) => part.trim() === '' || whole.test(part.trim()));
}
/**
 * Reads a requirement as `packaging.requirements.Requirement` does. A text says what was expected where, in its words.
 */
function readRequirement(text) {
    const reader = { text, at: 0 };
    try {
        return readParts(reader);
    }
    catch (error) {
        if (error instanceof Unreadable)
            return `${error.message} at column ${reader.at + 1}`;
        throw error;
    }
}
function readParts(reader) {
    take(reader, tokens.space);
    const name = take(reader, tokens.identifier);
    if (name === undefined)
        throw new Unreadable('Expected package name at the start of dependency specifier');
    take(reader, tokens.space);
    readExtras(reader);
    take(reader, tokens.space);
    if (take(reader, '@') !== undefined) {
        take(reader, tokens.space);
        const url = take(reader, tokens.url);
        if (url === undefined)
            throw new Unreadable('Expected URL after @');
        const spaced = take(reader, tokens.space) !== undefined;
        if (!ended(reader) && spaced)
            readMarkerPart(reader, 'semicolon (after URL and whitespace)');
        return { name, url };
    }
    const specified = readSpecifier(reader);
    take(reader, tokens.space);
    if (!ended(reader))
        readMarkerPart(reader, specified ? 'comma, semicolon' : 'semicolon (after name with no version specifier)');
    return { name, url: undefined };
}
function readExtras(reader) {
    if (take(reader, '[') === undefined)
        return;
    take(reader, tokens.space);
    if (take(reader, tokens.identifier) !== undefined) {
        take(reader, tokens.space);
        while (take(reader, ',') !== undefined) {
            take(reader, tokens.space);
            if (take(reader, tokens.identifier) === undefined)
                throw new Unreadable('Expected extra name after comma');
            take(reader, tokens.space);
        }
    }
    if (take(reader, ']') === undefined)
        throw new Unreadable('Expected matching RIGHT_BRACKET for LEFT_BRACKET, after extras');
}
/** Whether there was any clause. */
function readSpecifier(reader) {
    const open = take(reader, '(') !== undefined;
    take(reader, tokens.space);
    let any = false;
    while (take(reader, tokens.clause) !== undefined) {
        any = true;
        if (take(reader, tokens.trail) !== undefined) {
            throw new Unreadable('Expected no .* suffix and no local version label with this operator');
        }
        take(reader, tokens.space);
        if (take(reader, ',') === undefined)
            break;
        take(reader, tokens.space);
    }
    take(reader, tokens.space);
    if (open && take(reader, ')') === undefined) {
        throw new Unreadable('Expected matching RIGHT_PARENTHESIS for LEFT_PARENTHESIS, after version specifier');
    }
    return any;
}
function readMarkerPart(reader, expected) {
    if (take(reader, ';') === undefined)
        throw new Unreadable(`Expected ${expected} or end`);
    readMarker(reader);
    take(reader, tokens.space);
    if (!ended(reader))
        throw new Unreadable('Expected end of dependency specifier');
}
function readMarker(reader) {
    do {
        take(reader, tokens.space);
        if (take(reader, '(') !== undefined) {
            readMarker(reader);
            take(reader, tokens.space);
            if (take(reader, ')') === undefined) {
                throw new Unreadable('Expected matching RIGHT_PARENTHESIS for LEFT_PARENTHESIS, after marker expression');
            }
        }
        else {
            readMarkerValue(reader);
            readMarkerOperator(reader);
            readMarkerValue(reader);
        }
        take(reader, tokens.space);
    } while (take(reader, tokens.junction) !== undefined);
}
function readMarkerValue(reader) {
    take(reader, tokens.space);
    if ((take(reader, tokens.variable) ?? take(reader, tokens.quoted)) === undefined) {
        throw new Unreadable('Expected a marker variable or quoted string');
    }
}
function readMarkerOperator(reader) {
    take(reader, tokens.space);
    if (take(reader, tokens.in) !== undefined || take(reader, tokens.operator) !== undefined)
        return;
    if (take(reader, tokens.not) !== undefined) {
        if (take(reader, tokens.space) !== undefined && take(reader, tokens.in) !== undefined)
            return;
        throw new Unreadable("Expected 'in' after 'not'");
    }
    throw new Unreadable('Expected marker operator, one of <=, <, !=, ==, >=, >, ~=, ===, in, not in');
}

;// CONCATENATED MODULE: ./lib/action/rules/dependency-rules.js



/** Dependencies that are not written as PEP 508 has it, dependencies by URL, and a malformed Requires-Python. */
function dependencyFindings(metadata) {
    const found = [];
    for (const field of ['requires-dist', 'provides-dist', 'obsoletes-dist']) {
        for (const text of (0,rules_metadata/* many */._d)(metadata, field)) {
            const requirement = readRequirement(text);
            if (typeof requirement === 'string') {
                const message = field === 'requires-dist'
                    ? `PyPI answers: '${text}' is invalid for '${field}'. ${requirement}.`
                    : `PyPI answers: '${text}' is invalid: ${requirement}. (${field})`;
                found.push((0,finding/* finding */.gk)('requirement-invalid', message, 'Write the dependency as `name>=1.0,<2; python_version >= "3.10"` (PEP 508).'));
            }
            else if (requirement.url !== undefined) {
                const fix = `PyPI takes no dependency by URL. Publish '${requirement.name}' to PyPI and depend on it by version, or take it out of the published dependencies.`;
                // PyPI quotes the fields that packaging does not read itself
                const shown = field === 'requires-dist' ? text : `'${text}'`;
                found.push((0,finding/* finding */.gk)('requirement-direct-url', `PyPI answers: Can't have direct dependency: ${shown}`, fix));
            }
        }
    }
    const python = (0,rules_metadata/* single */.J0)(metadata, 'requires-python');
    if (python !== undefined && !isSpecifierSet(python)) {
        found.push((0,finding/* invalidField */.wf)(`'${python}' is invalid for 'requires-python'.`, "Write it as clauses with commas between, such as '>=3.10' or '>=3.9,<4'; `>=3.9.*` and `^3.9` are none."));
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/action/rules/import-names.js


const keywords = new Set('False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(' '));
/** Import-Name and Import-Namespace (PEP 794): a dotted name, perhaps `; private`. */
function importNameFindings(metadata) {
    return ['import-name', 'import-namespace'].flatMap((field) => (0,rules_metadata/* many */._d)(metadata, field).flatMap((entry) => {
        const [, name = '', option] = /^([^;]*)(?:;(.*))?$/s.exec(entry) ?? [];
        const parts = name.trimEnd().split('.');
        const wrong = parts.find((part) => !/^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(part) || keywords.has(part));
        const badOption = option !== undefined && option.trimStart() !== 'private';
        if (wrong === undefined && !badOption)
            return [];
        const message = badOption ? "the only valid option is 'private'" : `'${wrong}' is not a valid identifier`;
        return [
            (0,finding/* invalidField */.wf)(`'${entry}' is invalid for '${field}'; ${message}.`, 'Write the dotted name under which the module is imported.'),
        ];
    }));
}

// EXTERNAL MODULE: ./lib/action/rules/license-rules.js
var license_rules = __webpack_require__(20999);
;// CONCATENATED MODULE: ./lib/action/rules/email-address.js
/** Domains that never receive mail (RFC 6761 and after), which PyPI's checker refuses. */
const specialUse = ['arpa', 'invalid', 'local', 'localhost', 'onion', 'test'];
/**
 * Why PyPI refuses the one address of `Author-email` or `Maintainer-email`, or `undefined` where it does not. Several
 * addresses, and texts in which Python's `parseaddr` finds none, are not looked at, as PyPI does not.
 */
function emailDefect(field) {
    // quoted names and comments may hold anything
    const plain = field.replace(/"(?:[^"\\]|\\.)*"/g, ' ').replace(/\([^()]*\)/g, ' ');
    if (/[,;:]/.test(plain))
        return undefined;
    const address = (/<([^<>]*)>/.exec(plain)?.[1] ?? plain).trim().replace(/\s*\.\s*/g, '.');
    // a bracket ends the address for `parseaddr`, and where there is none PyPI looks no further
    if (address === '' || /[[\]]/.test(address))
        return undefined;
    const parts = address.split('@');
    if (parts.length === 1)
        return `'${address}' is not a valid email address: An email address must have an @-sign.`;
    const [local = '', domain = ''] = parts;
    if (parts.length > 2 || domain === '' || /[<>]/.test(address) || /\s/.test(domain))
        return undefined;
    const long = address.length > 254 ? 'The email address is too long.' : undefined;
    const wrong = localDefect(local) ?? domainDefect(domain) ?? long;
    return wrong === undefined ? undefined : `'${address}' is not a valid email address: ${wrong}`;
}
function localDefect(local) {
    if (local === '')
        return 'There must be something before the @-sign.';
    if (/^\.|\.$|\.\./.test(local))
        return 'The part before the @-sign has a period where it cannot be.';
    if (/[\s()[\]\\"]/.test(local))
        return 'The part before the @-sign contains invalid characters.';
    return undefined;
}
function domainDefect(domain) {
    if (/[()[\]\\"_!#$%&'*+/=?^`{|}~]/.test(domain))
        return 'The part after the @-sign contains invalid characters.';
    const labels = domain.split(/[.\u3002\uff0e\uff61]/);
    if (labels.some((label) => label === '' || label.length > 63 || /^-|-$/.test(label))) {
        return 'The part after the @-sign is not a valid domain.';
    }
    if (labels.some((label) => /^..--/.test(label) && !/^xn--/i.test(label))) {
        return 'An email address cannot have two letters followed by two dashes immediately after the @-sign or after a period, except Punycode.';
    }
    if (/[^\p{L}\p{M}\p{N}.\-\u3002\uff0e\uff61]/u.test(domain))
        return 'The part after the @-sign is invalid.';
    if (labels.length === 1)
        return 'The part after the @-sign is not valid. It should have a period.';
    const last = labels.at(-1)?.toLowerCase() ?? '';
    if (specialUse.includes(last))
        return 'The part after the @-sign is a special-use or reserved name.';
    return /^\d+$/.test(last) ? 'The part after the @-sign is not within a valid top-level domain.' : undefined;
}

;// CONCATENATED MODULE: ./lib/action/rules/web-address.js
/**
 * Whether PyPI takes it as an address: http or https, a port that can be one, no brackets outside the host (warehouse
 * `utils/http.py`). Its checker lets spaces and foreign letters pass, and asks for no host, so this does too.
 */
function isWebAddress(text) {
    const [, authority = '', rest] = /^https?:(?:\/\/([^/?#]*))?([^#]*)/i.exec(text) ?? [];
    if (rest === undefined || /[[\]]/.test(rest))
        return false;
    const port = /:(\d*)$/.exec(authority)?.[1] ?? '';
    return Number(port) <= 65_535;
}

;// CONCATENATED MODULE: ./lib/action/rules/metadata-addresses.js




/** E-mail addresses, home page, download URL and project URLs that PyPI does not take (warehouse `forklift/metadata.py`). */
function addressFindings(metadata) {
    const found = [];
    for (const field of ['author-email', 'maintainer-email']) {
        const defect = emailDefect((0,rules_metadata/* single */.J0)(metadata, field) ?? '');
        if (defect !== undefined)
            found.push((0,finding/* invalidField */.wf)(defect, 'Correct the address under `authors` or `maintainers`, or leave it out.'));
    }
    for (const field of ['home-page', 'download-url']) {
        const url = (0,rules_metadata/* single */.J0)(metadata, field);
        if (url !== undefined && !isWebAddress(url)) {
            found.push((0,finding/* invalidField */.wf)(`'${url}' is not a valid url.`, `Write ${field} as a whole http:// or https:// address, without spaces.`));
        }
    }
    for (const entry of (0,rules_metadata/* many */._d)(metadata, 'project-url')) {
        const { label, url } = (0,rules_metadata/* splitProjectUrl */.dy)(entry);
        const wrong = label === ''
            ? 'Must have a label.'
            : Array.from(label).length > 32
                ? `'${label}' must be 32 characters or less.`
                : url === ''
                    ? 'Must have a URL.'
                    : isWebAddress(url)
                        ? undefined
                        : `'${url}' is not a valid url.`;
        if (wrong !== undefined) {
            found.push((0,finding/* invalidField */.wf)(`${wrong} (project-url '${entry}')`, 'Correct it under [project.urls]: a label of at most 32 characters, and a whole http:// or https:// address.'));
        }
    }
    return found;
}

// EXTERNAL MODULE: ./lib/action/rules/metadata-version.js
var metadata_version = __webpack_require__(84096);
// EXTERNAL MODULE: ./lib/action/rules/python-version.js
var python_version = __webpack_require__(28403);
;// CONCATENATED MODULE: ./lib/action/rules/restructured-text.js
const directives = new Set(('attention caution danger error hint important note tip warning admonition sidebar topic line-block parsed-literal ' +
    'code code-block sourcecode math rubric epigraph highlights pull-quote compound container table csv-table list-table ' +
    'image figure contents sectnum section-numbering header footer target-notes meta include raw replace unicode date ' +
    'class role default-role title restructuredtext-test-directive').split(' '));
/** Directives whose content is not reStructuredText. */
const verbatim = new Set([
    'code',
    'code-block',
    'sourcecode',
    'math',
    'raw',
    'include',
    'meta',
    'csv-table',
    'unicode',
    'date',
]);
/** Without a word of content these two are useless on PyPI, where file access and raw HTML are shut off. */
const disabled = new Set(['raw', 'include']);
const roles = new Set(('abbreviation ab acronym ac code emphasis literal math pep-reference pep rfc-reference rfc strong subscript sub ' +
    'superscript sup title-reference title t raw anonymous-reference citation-reference footnote-reference ' +
    'named-reference substitution-reference target uri-reference uri url').split(' '));
const punctuation = /^([!-/:-@[-`{-~])\1*$/;
/**
 * What of docutils' warnings can be told for sure without docutils: unknown or disabled directives, unknown roles, titles
 * whose lines are too short or out of order. Finding nothing does not mean that docutils finds nothing.
 */
function restructuredTextDefects(text) {
    const lines = text.split(/\r\n|[\n\v\f\r]/).map((raw, index) => {
        const expanded = raw.replace(/\t/g, '        ').trimEnd();
        return { number: index + 1, text: expanded, indent: expanded.length - expanded.trimStart().length };
    });
    const prose = withoutVerbatim(lines);
    return [...prose.defects, ...roleDefects(prose.lines, prose.roles), ...titleDefects(prose.lines)].sort((one, other) => one.line - other.line);
}
function withoutVerbatim(lines) {
    const kept = [];
    const defects = [];
    const own = new Set();
    // everything deeper than this is skipped; -1 while nothing is
    let skip = -1;
    for (const line of lines) {
        const blank = { ...line, text: '' };
        if (skip >= 0) {
            if (line.text === '' || line.indent > skip) {
                kept.push(blank);
                continue;
            }
            skip = -1;
        }
        const markup = /^ *(?:[-*+\u2022] +|\d+[.)] +|#\. +)*\.\.(?: +|$)(.*)$/.exec(line.text);
        if (markup !== null) {
            const rest = markup[1] ?? '';
            const column = line.text.indexOf('..');
            const directive = /^(?:\|[^|]+\| +)?([A-Za-z0-9](?:[-_+:.]?[A-Za-z0-9])*) ?::(?: +(.*))?$/.exec(rest);
            const name = directive?.[1]?.toLowerCase();
            if (name === undefined) {
                // a target, a footnote or a citation has content of its own; a comment has none
                if (!/^(?:_|\[[^\]]+\] |\[[^\]]+\]$|\|)/.test(rest))
                    skip = column;
                kept.push(blank);
                continue;
            }
            if (!directives.has(name))
                defects.push({ line: line.number, what: `unknown directive '${directive?.[1]}'` });
            if (disabled.has(name))
                defects.push({ line: line.number, what: `the directive '${name}' is switched off` });
            if (name === 'role')
                own.add(/^[\w.+:-]+/.exec(directive?.[2] ?? '')?.[0]?.toLowerCase() ?? '');
            if (verbatim.has(name) || !directives.has(name))
                skip = column;
            kept.push(blank);
            continue;
        }
        if (line.text.endsWith('::') || /^ *>>> /.test(line.text))
            skip = line.indent;
        kept.push(line);
    }
    return { lines: kept, defects, roles: own };
}
function roleDefects(lines, own) {
    return paragraphs(lines).flatMap((paragraph) => {
        // inline literals hide everything inside them, also over the end of a line
        const text = paragraph
            .map((line) => line.text)
            .join('\n')
            .replace(/``[^`](?:[\s\S]*?[^\s])?``/g, (literal) => literal.replace(/[^\n]/g, ' '));
        const used = [
            ...text.matchAll(/(?<=^|[\s'"([{<\-/:])():([A-Za-z0-9](?:[-_+:.]?[A-Za-z0-9])*):`[^`\s][^`]*`/g),
            ...text.matchAll(/(?<=^|[\s'"([{<\-/])`[^`\s][^`]*`():([A-Za-z0-9](?:[-_+:.]?[A-Za-z0-9])*):(?=$|[\s'")\]}>\-/:.,;!?\\])/g),
        ];
        return used.flatMap((match) => {
            const role = match[2] ?? '';
            if (roles.has(role.toLowerCase()) || own.has(role.toLowerCase()))
                return [];
            const line = (paragraph[0]?.number ?? 0) + text.slice(0, match.index).split('\n').length - 1;
            return [{ line, what: `unknown interpreted text role '${role}'` }];
        });
    });
}
function paragraphs(lines) {
    const found = [];
    let open = [];
    for (const line of lines) {
        if (line.text !== '')
            open.push(line);
        else if (open.length > 0) {
            found.push(open);
            open = [];
        }
    }
    return open.length > 0 ? [...found, open] : found;
}
/** Titles stand at the margin, first in their paragraph: text over a line of signs, or between two of them. */
function titleDefects(lines) {
    const defects = [];
    const styles = [];
    let level = 0;
    const enter = (style, line) => {
        const known = styles.indexOf(style);
        if (known === -1 && styles.length === level) {
            styles.push(style);
            level++;
        }
        else if (known === -1 || known > level) {
            defects.push({ line, what: 'the title level is inconsistent: titles must not skip a level' });
        }
        else
            level = known + 1;
    };
    for (let at = 0; at < lines.length; at++) {
        const before = lines[at - 1]?.text ?? '';
        const [first = '', second = '', third = ''] = [0, 1, 2].map((step) => lines[at + step]?.text ?? '');
        const number = lines[at]?.number ?? 0;
        if (first === '' || before !== '' || lines[at]?.indent !== 0)
            continue;
        if (punctuation.test(first)) {
            const over = first.length >= 4 && second !== '' && !punctuation.test(second);
            if (!over || third !== first)
                continue;
            if (width(second.trimEnd()) > first.length) {
                defects.push({ line: number, what: `the title's lines are shorter than the title '${second.trim()}'` });
            }
            enter(`${first[0]}${first[0]}`, number + 1);
            at += 2;
        }
        else if (second !== '' && punctuation.test(second) && !startsOtherBlock(first)) {
            if (width(first) > second.length) {
                // fewer than four signs under a longer text are no title but text
                if (second.length < 4)
                    continue;
                defects.push({ line: number + 1, what: `the line under the title '${first}' is shorter than the title` });
            }
            enter(second[0] ?? '', number);
            at += 1;
        }
    }
    return defects;
}
/** Lists, fields, options, tables, quotes of code: not the text of a title. */
function startsOtherBlock(text) {
    return /^(?:[-*+\u2022\u2023\u2043] |\(?(?:\d+|#|[A-Za-z]|[ivxlcdm]+)[.)] |:[^:]+: |\| |\+[-=]|-{1,2}\w|\/\w|>>> |__ )/.test(text);
}
/** Columns: wide characters take two, combining ones none (as docutils counts). */
function width(text) {
    let columns = 0;
    for (const character of text) {
        if (/\p{Mn}/u.test(character))
            continue;
        columns +=
            /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u.test(character)
                ? 2
                : 1;
    }
    return columns;
}

;// CONCATENATED MODULE: ./lib/action/rules/readme.js


const types = ['text/plain', 'text/x-rst', 'text/markdown'];
/** The text that PyPI will read as reStructuredText, if the description is one. */
function restructuredText(description, contentType) {
    const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? 'text/x-rst';
    return type === 'text/x-rst' && description?.trim() !== '' ? description : undefined;
}
/**
 * What PyPI refuses of a description and its content type. Without a type it is read as reStructuredText; any warning of
 * docutils is fatal there (readme_renderer, `halt_level` 2). An empty description is fine. Where somebody has rendered the
 * description, what came of it counts, and otherwise what can be told without docutils.
 */
function readmeFindings(description, contentType, rendering) {
    const typed = contentType === undefined ? [] : typeFindings(contentType);
    if (description === undefined || typed.some(({ level }) => level === 'error'))
        return typed;
    return [...typed, ...textFindings(description, contentType, rendering)];
}
function typeFindings(contentType) {
    const defect = contentTypeDefect(contentType);
    const fix = "Write one of text/markdown, text/x-rst and text/plain as the README's `content-type`, with `charset=UTF-8` at most; Markdown may add `variant=GFM` or `variant=CommonMark`.";
    if (defect !== undefined)
        return [(0,finding/* finding */.gk)('readme-type-invalid', `PyPI answers: ${defect}`, fix)];
    const charset = /;\s*charset\s*=\s*"?(utf-8)/i.exec(contentType)?.[1] ?? 'UTF-8';
    if (charset === 'UTF-8')
        return [];
    // packaging 26.2, which PyPI was last seen with, compares letter by letter; 26.3 does not
    const words = `'description-content-type' can only specify the UTF-8 charset, not '${charset}'.`;
    return [(0,finding/* finding */.gk)('readme-type-invalid', `PyPI may answer: ${words}`, 'Write `charset=UTF-8` in capitals.', 'warning')];
}
function textFindings(description, contentType, rendering) {
    const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? 'text/x-rst';
    const words = contentType === undefined
        ? 'The description failed to render in the default format of reStructuredText.'
        : `The description failed to render for '${contentType}'.`;
    if (description.trim() === '') {
        if (type === 'text/plain')
            return [];
        return [(0,finding/* finding */.gk)('readme-blank', `PyPI answers: ${words} It has only white space.`, 'Write a README, or name none.')];
    }
    if (type !== 'text/x-rst')
        return [];
    if (rendering !== undefined) {
        if (rendering.renders)
            return [];
        const told = rendering.words === '' ? '' : ` docutils says: ${rendering.words.replaceAll(/\s+/g, ' ')}`;
        return [(0,finding/* finding */.gk)('readme-broken', `PyPI answers: ${words}${told}`, advice(contentType))];
    }
    return restructuredTextDefects(description)
        .slice(0, 5)
        .map(({ line, what }) => (0,finding/* finding */.gk)('readme-broken', `PyPI answers: ${words} Line ${line}: ${what}.`, advice(contentType)));
}
function advice(contentType) {
    const untyped = contentType === undefined ? 'If the README is Markdown, set its content type (`readme = "README.md"` does). ' : '';
    return `${untyped}PyPI renders with docutils alone: Sphinx's own roles and directives are unknown there, and every warning is fatal. \`twine check\` shows the same.`;
}
/** The header as Python's e-mail parser reads it: no empty and no repeated parameter, UTF-8, a known Markdown variant. */
function contentTypeDefect(value) {
    const [type = '', ...parameters] = value.split(';').map((part) => part.trim());
    // one semicolon may stand at the end
    if (parameters.at(-1) === '')
        parameters.pop();
    const field = "'description-content-type'";
    if (!types.includes(type.toLowerCase()))
        return `${field} must be one of ${types.join(', ')}, not '${value}'.`;
    const found = new Map();
    for (const parameter of parameters) {
        const [, name, quoted, plain] = /^([^=\s]+)\s*=\s*(?:"([^"]*)"|([^\s"]*))$/.exec(parameter) ?? [];
        if (name === undefined || found.has(name.toLowerCase()))
            return `'${value}' is not a valid content type for ${field}.`;
        found.set(name.toLowerCase(), quoted ?? plain ?? '');
    }
    const charset = found.get('charset') ?? 'UTF-8';
    if (charset.toLowerCase() !== 'utf-8')
        return `${field} can only specify the UTF-8 charset, not '${charset}'.`;
    const variant = found.get('variant') ?? 'GFM';
    if (type.toLowerCase() === 'text/markdown' && variant !== 'GFM' && variant !== 'CommonMark') {
        return `valid Markdown variants for ${field} are GFM and CommonMark, not '${variant}'.`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/action/rules/metadata-rules.js










/**
 * What PyPI refuses in the metadata, as it will arrive in the upload form (warehouse `forklift/metadata.py` on top of
 * `packaging.metadata`). Texts are theirs. `rendering` is what came of the description, where somebody has rendered it.
 */
function metadataFindings(metadata, rendering) {
    const version = (0,rules_metadata/* single */.J0)(metadata, 'metadata-version');
    return [
        ...unparsedFindings(metadata),
        ...(0,metadata_version/* metadataVersionFindings */.A)(metadata.unparsed.has('metadata-version') ? '2.1' : version),
        ...requiredFindings(metadata),
        ...ageFindings(metadata, version),
        ...metadata_rules_textFindings(metadata),
        ...addressFindings(metadata),
        ...classifierFindings((0,rules_metadata/* many */._d)(metadata, 'classifier')),
        ...dependencyFindings(metadata),
        ...(0,license_rules/* licenseFindings */.u)(metadata),
        ...importNameFindings(metadata),
        ...readmeFindings((0,rules_metadata/* single */.J0)(metadata, 'description'), (0,rules_metadata/* single */.J0)(metadata, 'description-content-type'), rendering),
    ];
}
/** The same, with the description rendered where it is reStructuredText and `render` can. */
async function findingsRendered(metadata, render) {
    const text = restructuredText((0,rules_metadata/* single */.J0)(metadata, 'description'), (0,rules_metadata/* single */.J0)(metadata, 'description-content-type'));
    return metadataFindings(metadata, text === undefined ? undefined : await render?.(text));
}
function unparsedFindings(metadata) {
    return [...metadata.unparsed].map(([name, values]) => {
        if (rules_metadata/* metadataFields */.jn.has(name)) {
            const fix = values.length > 1
                ? 'The field may come once only; it is set in two places of the project, or a build step appends to the metadata.'
                : 'The field must be UTF-8: save pyproject.toml, setup.cfg and the README in that encoding.';
            return (0,finding/* finding */.gk)('metadata-malformed', `'${name}' has invalid data.`, fix);
        }
        const fix = 'Nothing to do for PyPI, which ignores it; twine refuses it. A newer or older build backend may not write it.';
        return (0,finding/* finding */.gk)('metadata-field-unknown', `unrecognized field: '${name}'`, fix, 'warning');
    });
}
function requiredFindings(metadata) {
    const found = [];
    for (const field of ['name', 'version']) {
        if ((0,rules_metadata/* single */.J0)(metadata, field) === undefined && !metadata.unparsed.has(field)) {
            const fix = `Give the project a ${field} in pyproject.toml (or setup.cfg), so that the build backend writes it.`;
            found.push((0,finding/* finding */.gk)('metadata-field-missing', `'${field}' is a required field of core metadata.`, fix));
        }
    }
    const name = (0,rules_metadata/* single */.J0)(metadata, 'name');
    if (name !== undefined && !(0,python_version/* isProjectName */.jD)(name)) {
        found.push((0,finding/* invalidField */.wf)(`'${name}' is invalid for 'name'.`, 'Use ASCII letters, digits, dots, dashes and underscores, a letter or digit at both ends.'));
    }
    const version = (0,rules_metadata/* single */.J0)(metadata, 'version');
    const parsed = version === undefined ? undefined : (0,python_version/* pythonVersion */.Tn)(version);
    if (version !== undefined && parsed === undefined) {
        found.push((0,finding/* invalidField */.wf)(`'${version}' is invalid for 'version'.`, 'Write the version as PEP 440 has it: 1.2.3, 1.2.3rc1, 1.2.3.post1, 1.2.3.dev4.'));
    }
    if (parsed?.local !== undefined) {
        const fix = 'The part after + is for builds that stay at home. setuptools-scm and versioneer add it when the tree is not exactly ' +
            'the tag: fetch tags and the whole history, and build from a clean checkout of the tag.';
        found.push((0,finding/* finding */.gk)('version-local', `PyPI answers: The use of local versions in '${parsed.text}' is not allowed.`, fix));
    }
    return found;
}
/** A field that is newer than the declared metadata version. License-File is not sent then, so it does not count. */
function ageFindings(metadata, version) {
    return [...metadata.fields.keys()].flatMap((name) => {
        const since = rules_metadata/* metadataFields */.jn.get(name)?.since;
        if (since === undefined || name === 'license-file' || (0,rules_metadata/* many */._d)(metadata, name).length === 0)
            return [];
        if ((0,metadata_version/* metadataAge */.v)(since) <= (0,metadata_version/* metadataAge */.v)(version))
            return [];
        const message = `PyPI answers: ${name} introduced in metadata version ${since}, not ${version}.`;
        const fix = 'The build backend writes a field that its metadata version does not have: update it, or pin another release.';
        return [(0,finding/* finding */.gk)('metadata-field-too-new', message, fix)];
    });
}
function metadata_rules_textFindings(metadata) {
    const found = [];
    const summary = (0,rules_metadata/* single */.J0)(metadata, 'summary');
    // eslint-disable-next-line no-control-regex -- Python's line boundaries
    if (summary !== undefined && /[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/.test(summary)) {
        found.push((0,finding/* invalidField */.wf)("'summary' must be a single line.", 'Shorten `description` in pyproject.toml to one line; the README is the place for more.'));
    }
    if (summary !== undefined && Array.from(summary).length > 512) {
        found.push((0,finding/* invalidField */.wf)("'summary' field must be 512 characters or less.", 'Shorten `description` in pyproject.toml.'));
    }
    for (const field of (0,rules_metadata/* many */._d)(metadata, 'dynamic')) {
        const name = field.toLowerCase();
        if (['name', 'version', 'metadata-version'].includes(name)) {
            found.push((0,finding/* invalidField */.wf)(`'${name}' is not allowed as a dynamic field.`, 'The build backend must not mark it Dynamic: update it.'));
        }
        else if (!rules_metadata/* metadataFields */.jn.has(name) || name === 'dynamic') {
            found.push((0,finding/* invalidField */.wf)(`'${name}' is not a valid dynamic field.`, 'The build backend names a field that does not exist: update it.'));
        }
    }
    for (const extra of (0,rules_metadata/* many */._d)(metadata, 'provides-extra')) {
        if (!(0,python_version/* isProjectName */.jD)(extra)) {
            found.push((0,finding/* invalidField */.wf)(`'${extra}' is invalid for 'provides-extra'.`, 'Rename the extra: ASCII letters, digits, dots, dashes and underscores.'));
        }
    }
    return found;
}


/***/ }),

/***/ 14454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mu: () => (/* binding */ packerFinding),
/* harmony export */   yr: () => (/* binding */ packerOf),
/* harmony export */   zq: () => (/* binding */ isScanned)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91727);

/** What PyPI scans (warehouse `utils/scanner.py`): Python sources of at most 5 MiB each. */
const largest = 5 * 1024 * 1024;
/** Whether PyPI looks into a member for code that somebody has encrypted. `size` is in bytes, unpacked. */
const isScanned = (name, size) => size <= largest && /[^/]\.pye?$/i.test(name);
const pyarmor = [
    '__pyarmor__(__name__, __file__,',
    ...['enter', 'exit', 'assert', 'bcc'].map((each) => `__pyarmor_${each}__`),
];
/** The packer that has encrypted this member (warehouse `utils/scanner_rules/`), or `undefined`. */
function packerOf(content) {
    if (content.includes('__pyarmor_') && pyarmor.some((each) => content.includes(each)))
        return 'PyArmor';
    const begins = content.includes('---BEGIN PYE FILE---');
    return begins && content.includes('---END PYE FILE---') ? 'SourceDefender' : undefined;
}
/** That PyPI takes no encrypted code; `member` is the first file that has some. */
function packerFinding(packer, member) {
    const words = `Invalid distribution file. ${packer}-encrypted content is not allowed. See https://pypi.org/policy/acceptable-use-policy/ for more information.`;
    const fix = `Publish readable sources: '${member}' was written by ${packer}, or names what it writes.`;
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('archive-refused', `PyPI answers: ${words}`, fix);
}


/***/ })

};
