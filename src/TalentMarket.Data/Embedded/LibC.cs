using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace TalentMarket.Data.Embedded;

/// <summary>The system calls that .NET does not offer.</summary>
internal static class LibC
{
    private const int LongestPathBytes = 4096;

    public static void Send(int processId, UnixSignal signal) => _ = Kill(processId, (int)signal);

    /// <summary>Brings everything written to the file system of this file onto the disk.</summary>
    public static void SyncFileSystemOf(string file)
    {
        using var handle = File.OpenHandle(file);
        if (SyncFileSystem(handle) != 0)
            throw new IOException($"The file system of {file} could not be synced (error {Marshal.GetLastPInvokeError()}).");
    }

    /// <summary>The path with every symbolic link in it followed; the path itself where that fails.</summary>
    public static string RealPath(string path)
    {
        var resolved = new byte[LongestPathBytes + 1];
        return RealPath(Encoding.UTF8.GetBytes(path + '\0'), resolved) == 0
            ? path
            : Encoding.UTF8.GetString(resolved, 0, Array.IndexOf(resolved, (byte)0));
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int processId, int signal);

    [DllImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SyncFileSystem(SafeFileHandle file);

    [DllImport("libc", EntryPoint = "realpath", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint RealPath(byte[] path, byte[] resolved);
}

/// <summary>What PostgreSQL makes of a signal: SIGINT stops it at once and cleanly, SIGQUIT as after a crash.</summary>
internal enum UnixSignal
{
    Interrupt = 2,
    Quit = 3,
    Kill = 9
}
