@echo off
rem Runs Sourcebook from its repository; builds its jar first where that is missing or older than the sources.
rem From any folder: sourcebook build | serve | check | new | explain | model | --help
rem
rem JAVA_HOME             the Java to use (17 or later); else the first on the PATH
rem SOURCEBOOK_JAVA_OPTS  further options for it, such as -Xmx4g
setlocal
set "home=%~dp0"
set "home=%home:~0,-1%"
set "built=%home%\target\sourcebook.jar"
set "jar=%home%\target\launcher\sourcebook.jar"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
set "major="
for /f "tokens=3" %%v in ('call "%java%" -version 2^>^&1 ^| findstr /c:" version "') do if not defined major set "major=%%~v"
if not defined major (
    echo sourcebook: Java is missing: install a JDK, version 17 or later, or set JAVA_HOME>&2
    exit /b 2
)
for /f "delims=.-+ tokens=1" %%m in ("%major%") do set "major=%%m"
if %major% lss 17 (
    echo sourcebook: this is Java %major%; Sourcebook needs 17 or later: set JAVA_HOME to one>&2
    exit /b 2
)

call :fresh "%jar%"
if errorlevel 1 call :refresh
if errorlevel 1 exit /b %errorlevel%

rem Words beyond ASCII reach the console whole.
chcp 65001 >nul 2>nul

rem A short run is over before the optimising compiler pays; a preview lives long enough.
set "short=-XX:TieredStopAtLevel=1"
if /i "%~1"=="serve" set "short="

"%java%" -XX:+UseSerialGC %short% -Xms64m -Xss2m -Xshare:auto -Djava.awt.headless=true "-Dsourcebook.home=%home%" %SOURCEBOOK_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%

rem Errorlevel 0 where the jar exists and nothing it is made of is newer.
:fresh
if not exist "%~1" exit /b 1
set "candidate=%~1"
powershell -NoProfile -Command "$made = (Get-Item -LiteralPath $env:candidate).LastWriteTimeUtc; $of = 'pom.xml', 'src\main', 'templates' | ForEach-Object { Join-Path $env:home $_ } | Where-Object { Test-Path -LiteralPath $_ }; $newer = @(Get-Item -LiteralPath $of) + @(Get-ChildItem -LiteralPath $of -Recurse) | Where-Object { $_.LastWriteTimeUtc -gt $made } | Select-Object -First 1; if ($newer) { exit 1 } else { exit 0 }"
exit /b %errorlevel%

rem One launcher at a time builds; a folder is the lock, because only one can make it.
:refresh
if not exist "%home%\target\launcher" mkdir "%home%\target\launcher"
set "waited=0"
:wait
mkdir "%home%\target\launcher\lock" 2>nul
if not errorlevel 1 goto locked
if %waited% geq 600 (
    echo sourcebook: another sourcebook seems to build the jar; if none does, delete %home%\target\launcher\lock>&2
    exit /b 2
)
if %waited% equ 0 echo sourcebook: waiting for another sourcebook that builds the jar ...>&2
set /a waited+=1
ping -n 2 127.0.0.1 >nul
goto wait

:locked
call :make
set "result=%errorlevel%"
rmdir "%home%\target\launcher\lock"
exit /b %result%

:make
call :fresh "%jar%"
if not errorlevel 1 exit /b 0
call :fresh "%built%"
if not errorlevel 1 goto copy
where mvn >nul 2>nul
if errorlevel 1 (
    echo sourcebook: Maven is missing: install mvn, 3.6.3 or later; Sourcebook is built with it>&2
    exit /b 2
)
echo sourcebook: building Sourcebook itself (the first time, Maven also fetches libraries) ...>&2
if exist "%home%\target\classes" rmdir /s /q "%home%\target\classes"
if exist "%built%" del /q "%built%"
pushd "%home%"
call mvn -q -B -Dstyle.color=never -Dmaven.test.skip=true package 1>&2
set "result=%errorlevel%"
popd
if not "%result%"=="0" (
    echo sourcebook: Sourcebook itself could not be built; Maven says above why. It needs a JDK, not only a JRE>&2
    exit /b 3
)
:copy
copy /y "%built%" "%jar%" >nul
if errorlevel 1 (
    echo sourcebook: cannot replace %jar%: another Sourcebook runs from it; stop that one first>&2
    exit /b 2
)
exit /b 0
