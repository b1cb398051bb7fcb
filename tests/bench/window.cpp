// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real program as people start it: how long until its first list is there, and what it costs
// while nobody touches it.

#include "bench/figure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int Starts = 5;
constexpr int LongestStart = 30000; // ms
constexpr int SettleTime = 3000; // ms, for the first refresh and the last animation
constexpr int IdleTime = 30000; // ms: a visible list is asked for anew each 15 s
constexpr auto FirstRows = "first rows painted";

//! The program on its demo cloud, with settings of its own.
class Program
{
public:
    explicit Program(const QString &path)
    {
        m_process.setProgram(path);
        m_process.setArguments(
            { u"--demo"_s, u"--config"_s, m_settings.path(), u"--log"_s, u"info"_s });
        m_process.setProcessChannelMode(QProcess::MergedChannels);
    }

    ~Program()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    //! Milliseconds from the start of the process until it says that rows were painted.
    double start()
    {
        QElapsedTimer timer;
        timer.start();
        m_process.start();
        QByteArray said;
        while (!said.contains(FirstRows)) {
            if (!m_process.waitForReadyRead(LongestStart))
                qFatal("no rows came: %s", said.constData());
            said += m_process.readAll();
        }
        return double(timer.nsecsElapsed()) / 1e6;
    }

    //! Seconds of CPU time so far: user and system, as /proc/PID/stat counts them.
    double cpuSeconds() const
    {
        QFile stat(u"/proc/%1/stat"_s.arg(m_process.processId()));
        if (!stat.open(QIODevice::ReadOnly))
            qFatal("the program ended");
        const auto text = stat.readAll();
        const auto fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
        constexpr int UserTime = 11; // counted from the field behind the name
        return (fields[UserTime].toDouble() + fields[UserTime + 1].toDouble())
            / double(sysconf(_SC_CLK_TCK));
    }

private:
    QTemporaryDir m_settings;
    QProcess m_process;
};

//! Lets \a milliseconds pass.
void rest(int milliseconds)
{
    usleep(useconds_t(milliseconds) * 1000);
}

} // namespace

//! window PROGRAM: prints its start and its idle cost.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 2)
        qFatal("usage: bench_window PROGRAM");
    const auto path = QString::fromLocal8Bit(argv[1]);
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    std::vector<double> starts;
    for (int run = 0; run < Starts; ++run)
        starts.push_back(Program(path).start());
    cirro::printFigure("window: start of the process to first rows", starts, "ms");

    Program program(path);
    program.start();
    rest(SettleTime);
    const double before = program.cpuSeconds();
    QElapsedTimer timer;
    timer.start();
    rest(IdleTime);
    const double percent = (program.cpuSeconds() - before) * 1e5 / double(timer.elapsed());
    cirro::printFigure("window: CPU while idle, of one core", { percent }, "%");
    return 0;
}
